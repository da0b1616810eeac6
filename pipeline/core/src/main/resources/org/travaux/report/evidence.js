// A sentence's words with what the tags, the verb and the hedges rest on. Evidence may overlap: the words are cut at every
// boundary, and each piece knows all that covers it.

function cover(sentence, hits) {
  const tags = sentence.tags.map((tag) => ({ ...tag, what: "tag" }));
  const expressions = sentence.expressions.map((expression) => ({ ...expression, what: expression.sort }));
  const options = sentence.marks.map((mark) => ({ ...mark, what: "option" }));
  return [...tags, ...expressions, ...hits, ...options].filter((range) => range.begin >= 0 && range.end > range.begin);
}

function hitsOf(sentence, wanted) {
  if (!wanted) return [];
  const out = [];
  for (let at = sentence.key.indexOf(wanted); at >= 0; at = sentence.key.indexOf(wanted, at + wanted.length)) {
    out.push({ what: "hit", begin: at, end: at + wanted.length });
  }
  return out;
}

function highlighted(sentence, wanted, onnote) {
  const { text } = sentence;
  const ranges = cover(sentence, hitsOf(sentence, wanted));
  const cuts = [...new Set([0, text.length, ...ranges.flatMap((range) => [range.begin, range.end])])].sort((a, b) => a - b);
  const out = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [begin, end] = [cuts[i], cuts[i + 1]];
    const active = ranges.filter((range) => range.begin <= begin && end <= range.end);
    out.push(enclosed(piece(text.slice(begin, end), active), active.filter((range) => range.what === "option")));
    const ending = ranges.filter((range) => range.what === "tag" && range.end === end);
    if (ending.length > 0) out.push(noteMarks(ending, onnote));
    out.push(...ranges.filter((range) => range.what === "option" && range.end === end).map((range) => fateMark(range.option)));
  }
  return out;
}

function piece(text, active) {
  let node = document.createTextNode(text);
  if (active.some((range) => range.what === "hit")) node = el("span", { class: "hit" }, node);
  for (const { what, entry } of active.filter((range) => SORTS.includes(range.what))) {
    node = el("span", { class: `expression ${what}`, title: `${what}: ${entry}` }, node);
  }
  const tags = active.filter((range) => range.what === "tag");
  return tags.length === 0 ? node : mark(node, tags);
}

function mark(node, tags) {
  const governing = tags.filter((tag) => tag.governs);
  const sides = [...new Set(tags.map((tag) => tag.subframe.frame))];
  const grade = [tone(sides[0]), governing.length === 0 ? "bare" : "", tags.length > 1 ? "double" : "", sides.length > 1 ? "both" : ""];
  const out = el("mark", {
    class: `evidence ${grade.filter(Boolean).join(" ")}`, "data-notes": tags.map((tag) => tag.note).join(" "),
    title: tags.map((tag) => tagTitle(tag)).join("\n"),
  }, node);
  if (sides.length > 1) out.classList.add(`with-${tone(sides[1])}`);
  return out;
}

const tagTitle = (tag) => `${tag.note} ${tag.subframe.label} (${tag.subframe.frame.label}), score ${decimal(tag.score)}, indicator: ${tag.indicator}`
  + (tag.governs ? "" : "; recorded, does not govern");

function noteMarks(tags, onnote) {
  return el("sup", {}, tags.map((tag) => el("button", {
    type: "button", class: `note ${tone(tag.subframe.frame)}`, title: tagTitle(tag), "aria-label": `Evidence ${tagTitle(tag)}`,
    "data-note": tag.note, click: () => onnote(tag.note),
  }, String(tag.note))));
}

function evidenceTable(sentence) {
  return el("table", { class: "figures tags" },
    el("thead", {}, el("tr", {}, ["No.", "Sub-frame", "Evidence", "Indicator", "Score", "Method", "Governs"].map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, sentence.tags.map((tag) => el("tr", { "data-note": tag.note },
      el("td", {}, String(tag.note)), el("td", {}, subframeBadge(tag.subframe)), el("td", {}, `“${tag.matched}”`, tag.begin < 0 ? " (outside the sentence)" : ""),
      el("td", {}, el("code", {}, tag.indicator)), el("td", { class: "number" }, decimal(tag.score)), el("td", {}, tag.method), el("td", {}, tag.governs ? "yes" : "no")))));
}

function expressionText(expression) {
  const scales = tables.scales.filter((_, i) => known(expression.forces[i])).map((scale) => `${scale} ${decimal(expression.forces[tables.scales.indexOf(scale)])}`);
  return `${expression.sort} “${expression.matched}” (entry ${expression.entry}${scales.length > 0 ? `; force ${scales.join(", ")}` : ""})`;
}
