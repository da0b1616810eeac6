// What each code means, and what the run was made with.

function drawCodebook() {
  byId("codebook-body").append(
    el("p", {}, `“${facts.codebook.file}”, version ${facts.codebook.version}.`),
    frames.map((frame) => el("article", { class: `frame-text ${tone(frame)}` },
      el("h3", {}, frameBadge(frame)), el("p", {}, frame.definition),
      frame.subframes.map((own) => subframeText(subframes.find((each) => each.name === own.name))))).reduce((all, one) => (all.append(one), all), el("div", {})));
}

function subframeText(subframe) {
  const list = (title, items) => items.length === 0 ? null : el("div", {}, el("p", { class: "strong" }, title), el("ul", {}, items.map((item) => el("li", {}, item))));
  const number = totals.carried[subframe.index];
  return el("details", { class: "subframe" },
    el("summary", {}, el("b", {}, subframe.label), ` – ${subframe.definition}`),
    list("Include", subframe.include), list("Exclude", subframe.exclude), list("Examples (invented)", subframe.examples),
    el("p", {}, countLink(number, { sub: subframe.name }, `sentences with ${subframe.label}`), ` coded ${number === 1 ? "sentence carries" : "sentences carry"} it.`));
}

function drawMethods() {
  for (const place of document.querySelectorAll("[data-frame]")) {
    place.textContent = (place.dataset.frame === "numerator" ? numerator : denominator)?.name ?? "none";
    place.classList.add("name");
  }
  byId("force-scale").textContent = facts.forceScale;
  const methods = new Set(series.flatMap((one) => one.measures).filter((measure) => measure.name === "balance").map((measure) => measure.method));
  byId("interval-method").textContent = methods.size > 0 ? `Formula and interval of this run: ${[...methods].join("; ")}.` : "";
  byId("citation").textContent = `Travaux, version ${facts.version}: report on “${facts.title}” (${plural(documents.length, "document")}, ${plural(series.length, "series", "series")}), `
    + `codebook “${facts.codebook.file}”, version ${facts.codebook.version}, SHA-256 ${facts.codebook.hash}.`;
  byId("run-body").append(
    scrolling("Options of this run", el("table", { class: "figures" },
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Option"), el("th", { scope: "col" }, "Value"))),
      el("tbody", {}, facts.options.map(([key, value]) => el("tr", {}, el("th", { scope: "row" }, key), el("td", {}, value)))))),
    el("h4", {}, "Failures"),
    facts.failures.length === 0 ? el("p", {}, "None.") : scrolling("Failures", el("table", { class: "figures" },
      el("thead", {}, el("tr", {}, ["File", "Stage", "Kind", "Message"].map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, facts.failures.map((row) => el("tr", {}, row.map((cell) => el("td", {}, cell))))))));
}
