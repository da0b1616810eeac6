// Negotiation brackets: the options of a draft, marked in its words, and what became of them.

const FATES = { kept_open: "still open", accepted: "accepted", dropped: "dropped", replaced: "replaced", unknown: "fate unknown" };
const quoted = (options) => options.map((option) => `“${clipped(option.text, 120)}”`).join(" and ");

// What stands beside the words: few letters, but never without the draft that they speak of.
function fateLabel({ open, next, document }) {
  if (!open) return "note";
  if (next === "") return "open";
  return next === "unknown" ? FATES.unknown : `${draftName(document.next).toLowerCase()}: ${FATES[next]}`;
}

function optionKind({ role, number, of, sure }) {
  const doubt = sure ? "" : role === "optional" ? " (or an alternative: the form leaves it open)" : " (or an addition: the form leaves it open)";
  return { optional: "optional words", alternative: `alternative ${number} of ${of}`, option_paragraph: `option ${number} of ${of}`, note: "a note, no wording" }[role] + doubt;
}

function optionText(option) {
  const { document, open, next, last, movedTo, to, frame } = option;
  const final = document.inSeries?.last;
  return [
    optionKind(option), to && `asked for by ${to}`, open && (frame ? `its words: ${frame.label}` : "not coded"),
    open && fateLabel(option), movedTo && `moved to ${movedTo}`,
    last !== "" && final !== document.next && `${draftName(final).toLowerCase()}, the last: ${FATES[last]}`,
  ].filter(Boolean).join("; ");
}

function optionSpan(node, option) {
  return el("span", { class: `option ${option.role} ${option.last || "open"}`, title: optionText(option) }, node);
}

const fateMark = (option) => el("span", { class: "fate", title: optionText(option) }, fateLabel(option));

// A stretch of a paragraph's words; "side" is where they stand: a document and the place of a paragraph in it.
function withOptions(side, text, begin, end) {
  const marks = side.document.optionsAt.get(side.place) ?? [];
  const cuts = [...new Set([begin, end, ...marks.flatMap((mark) => [mark.begin, mark.end])])].filter((cut) => cut >= begin && cut <= end).sort((a, b) => a - b);
  return cuts.slice(1).flatMap((cut, i) => {
    const own = marks.filter((mark) => mark.begin <= cuts[i] && cut <= mark.end);
    return [enclosed(document.createTextNode(text.slice(cuts[i], cut)), own), marks.filter((mark) => mark.end === cut).map(({ option }) => fateMark(option))].flat();
  });
}

// The inner option within the outer one.
function enclosed(node, marks) {
  return [...marks].sort((a, b) => (a.end - a.begin) - (b.end - b.begin)).reduce((inner, { option }) => optionSpan(inner, option), node);
}

function optionNotes(options) {
  if (options.length === 0) return null;
  const groups = new Set(options.filter((option) => option.group > 0).map((option) => option.group));
  const open = options.filter((option) => option.open).length;
  const counts = [open > 0 && plural(open, "open option"), open < options.length && plural(options.length - open, "note")].filter(Boolean);
  return folding(`In brackets: ${counts.join(", ")}`,
    el("ul", { class: "options" }, options.map((option) => el("li", {}, `${quoted([option])}: ${optionText(option)}.`)),
      [...groups].map((group) => el("li", {}, `Of these alternatives: ${survival(groupOf(options[0].document, group))}.`))));
}

const groupOf = (document, group) => document.options.filter((option) => option.group === group);
const optionsOfPlace = ({ document, place }) => (document.optionsAt.get(place) ?? []).map((mark) => mark.option);

// Which of several alternatives stands in the last draft.
function survival(options) {
  const of = (fate) => options.filter((option) => option.last === fate);
  if (options.every((option) => option.last === "")) return "all are open: there is no later draft";
  const last = draftName(options[0].document.inSeries.last).toLowerCase();
  const [standing, open] = [of("accepted"), of("kept_open")];
  const parts = [
    standing.length > 0 && `${quoted(standing)} ${standing.length === 1 ? "stands" : "stand"} in ${last}`,
    open.length > 0 && `${quoted(open)} still open in ${last}`,
    of("unknown").length > 0 && `of ${quoted(of("unknown"))} it can’t be told`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join("; ") : `none stands in ${last}`;
}

// A number that is not one of sentences, but leads to those that it is of.
function leading(number, parameters, label) {
  return number === 0 ? el("span", { class: "zero" }, "0")
    : el("a", { class: "into", href: finding(parameters), "aria-label": `${counted(number)} ${label}; to their sentences`, title: label }, counted(number));
}

const uncodedAmong = (found) => found.some((sentence) => !sentence.coded) ? "1" : "";

function bracketPanel(one) {
  const open = one.drafts.flatMap((document) => document.options.filter((option) => option.open));
  if (open.length === 0) return null;
  const groups = one.drafts.flatMap((document) => [...new Set(document.options.filter((option) => option.group > 0).map((option) => option.group))]
    .map((group) => groupOf(document, group)));
  return [el("h4", {}, "Open brackets"),
    scrolling(`Open brackets from draft to draft, ${one.name}`, bracketTable(one, open)),
    groups.length > 0 && folding(`Which of ${plural(groups.length, "set of alternatives", "sets of alternatives")} stood in the end`,
      scrolling(`Alternatives, ${one.name}`, alternativeTable(groups))),
    folding("How brackets are read", el("p", {},
      "An open option is wording in brackets, or a paragraph that is one of several; each alternative is one, and notes are none. Its frame is that of its own words. ",
      "Accepted: its words stand in the next draft without brackets. Replaced: other words stand in their place. In the texts an option has a line above it and its fate after it; ",
      "whether neighbours are alternatives or additions is read from their form. All options stand in ", el("code", {}, "brackets.csv"), "."))];
}

function bracketTable(one, open) {
  const fates = Object.keys(FATES).filter((fate) => fate !== "unknown" || open.some((option) => option.next === "unknown"));
  const kinds = [...shareOrder, ...(open.some((option) => option.frame === null) ? [null] : [])];
  const head = (text) => el("th", { scope: "col", class: "number" }, text);
  return el("table", { class: "figures" },
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Draft"), head("Open options"), kinds.map((code) => head(code ? code.label : "Not coded")),
      fates.map((fate) => head(`Then ${FATES[fate]}`)))),
    el("tbody", {}, one.drafts.map((document) => {
      const own = document.options.filter((option) => option.open);
      const cell = (options, bracket, label) => el("td", { class: "number" }, leading(options.length,
        { doc: document.id, bracket, uncoded: uncodedAmong(options.flatMap((option) => option.sentences)) }, `open options ${label}, ${draftName(document)}`));
      return el("tr", {}, el("th", { scope: "row" }, draftName(document)), cell(own, "any", "in all"),
        kinds.map((code) => cell(own.filter((option) => option.frame === code), code ? code.name : "not_coded", code ? code.label : "not coded")),
        fates.map((fate) => el("td", { class: "number" }, own.every((option) => option.next === "") ? "–" : String(own.filter((option) => option.next === fate).length))));
    })));
}

function alternativeTable(groups) {
  return el("table", { class: "figures" },
    el("thead", {}, el("tr", {}, ["Draft", "Paragraph", "Alternatives", "In the last draft"].map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, groups.map((options) => el("tr", {}, el("th", { scope: "row" }, draftName(options[0].document)),
      el("td", {}, [...new Set(options.flatMap((option) => option.labels))].join(", ")),
      el("td", {}, options.map((option) => `“${clipped(option.text, 120)}”`).join(" or ")), el("td", {}, survival(options))))));
}
