// A negotiation: its balance and shares from draft to draft, sub-frame by sub-frame, and all its figures.

const draftName = (document) => document.draft > 0 ? `Draft ${document.draft}` : document.id;

function drawSeries() {
  const body = byId("series-body");
  if (series.length === 0) body.append(el("p", {}, "The input has no series of drafts; the other sections stand for themselves."));
  series.forEach((one, index) => body.append(seriesPanel(one, index)));
}

function balanceOf(one, document) {
  return one.measures.find((measure) => measure.name === "balance" && measure.from === "" && measure.to === document.id)?.interval
    ?? document.balance;
}

function seriesPanel(one, index) {
  const id = `series-${index}`;
  const rows = one.drafts.map((document) => ({ label: draftName(document), counts: document.counts, find: { doc: document.id } }));
  const joined = new Set(one.steps.map((step) => step.to));
  const points = one.drafts.map((document) => ({
    label: draftName(document), sub: document.date, interval: balanceOf(one, document), joined: joined.has(document),
  }));
  return el("article", { class: "series", id, "aria-labelledby": `${id}-name`, tabindex: "-1" },
    el("h3", { id: `${id}-name` }, one.name, " ", el("a", { class: "self", href: address({ series: one.name }), "aria-label": `Link to ${one.name}` }, "#")),
    el("p", { class: "quiet" }, `${plural(one.drafts.length, "draft")}, ${plural(one.steps.length, "step")} between them: `,
      one.steps.flatMap((step, i) => [i > 0 ? ", " : "",
        el("a", { href: address({ series: one.name, step: step.index + 1 }) }, `${draftName(step.from)} → ${draftName(step.to)}`)])),
    one.gaps.map((gap) => el("p", { class: "notice warn" }, `Gap: ${gap}`)),
    denominator ? [el("figure", {},
      el("figcaption", { id: `${id}-balance` }, `Balance of ${numerator.label} against ${denominator.label}, with 95 % intervals`),
      balanceChart(points, `${id}-balance`),
      folding("How the balance is computed", balanceFormula(one))),
    scrolling(`Balance from draft to draft, ${one.name}`, balanceTable(one))]
      : el("p", { class: "quiet" }, "The codebook has one frame, so no balance is weighed."),
    one.steps.length > 0 && [el("h4", {}, "Steps"),
      scrolling(`Changes from each draft to the next, ${one.name}`, stepTable(one)),
      folding("How the steps are measured", stepFormula(one))],
    el("figure", {},
      el("figcaption", {}, "Shares of frames in coded sentences"),
      shareBars(rows), legend(),
      folding("How shares are computed", el("p", {},
        "Share of a frame = coded sentences with that frame ÷ all coded sentences of the draft. Each coded sentence has exactly one of the frames above, so that shares add up to 100 %."))),
    scrolling(`Shares of frames, ${one.name}`, shareTable("Draft", rows)),
    el("h4", {}, "Sub-frames"),
    el("p", { class: "quiet" }, "Coded sentences that carry the sub-frame; a sentence can carry several. The change is from the first draft to the last."),
    scrolling(`Sub-frames from draft to draft, ${one.name}`, subframeTable(one)),
    bracketPanel(one),
    instrumentPanel(one),
    folding(`All ${plural(one.measures.length, "figure")} of this series`, scrolling(`All figures, ${one.name}`, measureTable(one))));
}

function balanceFormula(one) {
  const methods = new Set(one.measures.filter((measure) => measure.name === "balance").map((measure) => measure.method));
  return el("div", {},
    el("p", {}, el("code", {}, `ln( (${numerator.name} + ½) ÷ (${denominator.name} + ½) )`), ", in coded sentences; a mixed sentence counts on both sides. ",
      `Above 0 ${numerator.label} outweighs ${denominator.label}, below 0 it is the other way round; no bounds; +0.69 is twice as many. Ratio = e^balance. A point without whiskers has too few paragraphs to support an interval. `,
      el("a", { href: "#methods" }, "Methods")),
    [...methods].map((method) => el("p", {}, "Formula and interval as run: ", el("code", {}, method))));
}

function balanceTable(one) {
  return el("table", { class: "figures" },
    el("thead", {}, el("tr", {}, ["Draft", "Document", "Date"].map((name) => el("th", { scope: "col" }, name)),
      [`${numerator.label} (with mixed)`, `${denominator.label} (with mixed)`, "Balance", "95 % interval", "Ratio"].map((name) => el("th", { scope: "col", class: "number" }, name)))),
    el("tbody", {}, one.drafts.map((document) => {
      const figures = balanceOf(one, document);
      const side = (frame) => el("td", { class: "number" }, countLink(document.coded.filter((s) => s.countsFor(frame)).length,
        { doc: document.id, frame: `${frame.name}+mixed` }, `sentences ${frame.label} or mixed, ${draftName(document)}`));
      return el("tr", {}, el("th", { scope: "row" }, draftName(document)), el("td", {}, document.symbol || document.id), el("td", { class: "date" }, document.date),
        side(numerator), side(denominator), el("td", { class: "number strong" }, signed(figures[0])), el("td", { class: "number" }, interval(figures)),
        el("td", { class: "number", title: `e to the power of the balance: ${numerator.label} for each ${denominator.label}` },
          known(figures[0]) ? `${decimal(Math.exp(figures[0]))} : 1` : "–"));
    })));
}

// Of a step, the change of the balance, and the paragraphs that went one way or the other; each number leads to its paragraphs.
function stepTable(one) {
  const changed = (step) => one.measures.find((measure) => measure.name === "balance_change" && measure.from === step.from.id && measure.to === step.to.id);
  const kinds = [["rights", "weaker"], ["rights", "stronger"], ["force", "weaker"], ["force", "stronger"], ["relation", "deleted"], ["relation", "inserted"]];
  const name = ([key, value]) => key === "relation" ? value : `${key} ${value}`;
  return el("table", { class: "figures" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Step"),
      ["Change of balance", "95 % interval", "p", ...kinds.map(name)].map((text) => el("th", { scope: "col", class: "number" }, text)))),
    el("tbody", {}, one.steps.map((step) => {
      const measure = changed(step);
      const to = { series: one.name, step: step.index + 1 };
      return el("tr", {}, el("th", { scope: "row" }, el("a", { href: address(to) }, `${draftName(step.from)} → ${draftName(step.to)}`)),
        el("td", { class: "number strong" }, signed(measure?.interval[0])), el("td", { class: "number" }, measure ? interval(measure.interval) : ""),
        el("td", { class: "number" }, probability(measure?.p)),
        kinds.map(([key, value]) => {
          const number = step.changes.filter((change) => change[key] === value).length;
          return el("td", { class: "number" }, number === 0 ? el("span", { class: "zero" }, "0")
            : el("a", { class: "paragraphs", href: address({ ...to, [key]: value }), "aria-label": `${number} paragraphs, ${name([key, value])}` }, String(number)));
        }));
    })));
}

function stepFormula(one) {
  const methods = new Set(one.measures.filter((measure) => measure.name === "balance_change").map((measure) => measure.method));
  return el("div", {},
    el("p", {}, `Change of balance = balance of the later draft − balance of the earlier; below 0 ${numerator.label} lost ground. The other columns count paragraphs. `
      + "Where an interval or p is missing, there are too few paragraphs to support it."),
    [...methods].map((method) => el("p", {}, "As run: ", el("code", {}, method))));
}

function subframeTable(one) {
  return el("table", { class: "figures" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Sub-frame"), one.drafts.map((d) => el("th", { scope: "col", class: "number" }, draftName(d))),
      el("th", { scope: "col", class: "number" }, "Change"))),
    el("tbody", {}, subframes.map((subframe) => {
      const counts = one.drafts.map((document) => document.carried[subframe.index]);
      const change = counts[counts.length - 1] - counts[0];
      return el("tr", {}, el("th", { scope: "row" }, subframeBadge(subframe)),
        one.drafts.map((document, i) => el("td", { class: "number" },
          countLink(counts[i], { doc: document.id, sub: subframe.name }, `sentences with ${subframe.label}, ${draftName(document)}`))),
        el("td", { class: "number strong" }, change > 0 ? `+${change}` : String(change).replace("-", "−")));
    })));
}

function measureTable(one) {
  const name = (id) => id === "" ? "" : draftName(documentById.get(id) ?? { draft: 0, id });
  const label = (frame) => codes.find((code) => code.name === frame)?.label ?? subframes.find((s) => s.name === frame)?.label ?? spoken(frame);
  return el("table", { class: "figures" },
    el("thead", {}, el("tr", {}, ["Figure", "Frame", "From", "To"].map((text) => el("th", { scope: "col" }, text)),
      ["Estimate", "95 % interval", "p"].map((text) => el("th", { scope: "col", class: "number" }, text)), el("th", { scope: "col" }, "Formula and interval"))),
    el("tbody", {}, one.measures.map((measure) => el("tr", {},
      el("th", { scope: "row" }, spoken(measure.name)), el("td", {}, label(measure.frame)), el("td", {}, name(measure.from)), el("td", {}, name(measure.to)),
      el("td", { class: "number strong" }, estimateText(measure)),
      el("td", { class: "number" }, interval(measure.interval)), el("td", { class: "number" }, probability(measure.p)), el("td", { class: "method" }, measure.method)))));
}

const estimateText = ({ name, interval: [estimate] }) =>
  name.startsWith("balance") ? signed(estimate) : Number.isInteger(estimate) ? counted(estimate) : decimal(estimate);

function goToSeries(name) {
  const index = series.findIndex((one) => one.name === name);
  if (index >= 0) go(byId(`series-${index}`));
}
