// What was read, and what could not be: first, and in sight.

function legend() {
  return el("ul", { class: "legend", "aria-label": "Frames" },
    shareOrder.map((code) => el("li", { title: code.definition }, swatch(code), ` ${code.label} `,
      el("span", { "aria-hidden": "true", class: `glyph ${tone(code)}` }, glyph(code)))));
}

function stat(number, label) {
  return el("div", {}, el("dt", {}, label), el("dd", {}, number));
}

function notices() {
  const untagged = documents.filter((document) => document.coded.length === 0);
  const warned = documents.filter((document) => document.warnings.length > 0);
  const gaps = series.flatMap((one) => one.gaps.map((gap) => `${one.name}: ${gap}`));
  const out = [];
  if (facts.failures.length > 0) {
    out.push(notice("bad", `${plural(facts.failures.length, "file")} could not be read and ${facts.failures.length === 1 ? "is" : "are"} in no figure`,
      facts.failures.map(([file, stage, , message]) => el("li", {}, el("b", {}, file), ` (${stage}): ${message}`))));
  }
  if (untagged.length > 0) {
    out.push(notice("bad", `${plural(untagged.length, "document")} without any coded sentence`,
      untagged.map((document) => el("li", {}, el("b", {}, document.id), `: ${document.warnings.join("; ") || `language ${document.language}`}`))));
  }
  if (gaps.length > 0) out.push(notice("warn", "Gaps between drafts: nothing is measured across them", gaps.map((gap) => el("li", {}, gap))));
  if (warned.length > 0) {
    out.push(notice("warn", `${plural(warned.length, "document")} with warnings`,
      warned.map((document) => el("li", {}, el("b", {}, document.id), `: ${document.warnings.join("; ")}`))));
  }
  return out.length > 0 ? out : [el("p", { class: "notice good" }, "Every file was read and tagged, without warnings.")];
}

function notice(grade, title, items) {
  return el("details", { class: `notice ${grade}`, open: items.length <= 12 }, el("summary", {}, title), el("ul", {}, items));
}

function drawOverview() {
  const title = facts.title || "Untitled input";
  document.title = `${title} – Travaux report`;
  byId("title").textContent = title;
  byId("lead").textContent = `Which frame speaks, sentence by sentence, and what becomes of it from draft to draft. Coded with “${facts.codebook.file}”, `
    + `version ${facts.codebook.version}: ${frames.map((frame) => frame.label).join(" / ")}.`;
  byId("overview-body").append(
    el("dl", { class: "stats" },
      stat(counted(documents.length), "documents read"),
      stat(counted(series.length), series.length === 1 ? "series of drafts" : "series of drafts"),
      stat(counted(codedSentences.length), "sentences coded"),
      stat(counted(sentences.length - codedSentences.length), "kept out of the coding (headings, footnotes …)"),
      stat(counted(facts.failures.length), "files failed")),
    ...notices(),
    el("figure", {},
      el("figcaption", {}, "Frames of all coded sentences"),
      shareBars([{ label: "All documents", counts: totals.counts, find: {} }]),
      scrolling("Frames of all coded sentences", shareTable("", [{ label: "All documents", counts: totals.counts, find: {} }])),
      legend()));
}
