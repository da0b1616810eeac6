// What the page was given, as objects. Rows are arrays; the columns named here are those that the writer writes.

const given = JSON.parse(document.getElementById("data").textContent);
const { facts, tables } = given;
const words = tables.strings;

const frames = facts.codebook.frames.map((frame, index) => ({ ...frame, index }));
const mixed = { name: "mixed", label: "Mixed", index: frames.length };
const none = { name: "none", label: "No frame", index: frames.length + 1 };
// The codes that a sentence can have, by number; -1 is "not coded".
const codes = [...frames, mixed, none];
const subframes = frames.flatMap((frame) => frame.subframes.map((subframe) => ({ ...subframe, frame })))
  .map((subframe, index) => ({ ...subframe, index }));
const numerator = frames.find((frame) => frame.name === facts.codebook.numerator);
// A codebook of one frame weighs nothing: there is no denominator then.
const denominator = frames.find((frame) => frame.name === facts.codebook.denominator);
// From one pole over the middle to the other, then what lies outside the balance.
const shareOrder = [denominator, mixed, numerator, ...frames.filter((f) => f !== numerator && f !== denominator), none].filter(Boolean);

const SORTS = ["verb", "modal", "hedge"];
const forceScale = tables.scales.indexOf(facts.forceScale);

// Lower case, without accents, typographic marks as typed; of the same length, so that a place found in it is a place in the text.
const plain = new Map([["’", "'"], ["‘", "'"], ["“", '"'], ["”", '"'], ["\u2010", "-"], ["\u2011", "-"]]);

function plainLetter(letter) {
  if (!plain.has(letter)) plain.set(letter, letter.normalize("NFD")[0].toLowerCase()[0]);
  return plain.get(letter);
}

const folded = (text) => text.replace(/[^\x00-\x7f]/g, plainLetter).toLowerCase();

function evidence(row, at) {
  return row.length === at + 1
    ? { begin: -1, end: -1, matched: words[row[at]] }
    : { begin: row[at], end: row[at + 1], matched: null };
}

class Sentence {
  constructor(document, row, index) {
    this.document = document;
    this.row = row;
    this.index = index;
    this.number = row[0];
    this.frame = row[4];
  }
  get id() { return `${this.document.id}:${this.number}`; }
  get paragraph() { return this.document.paragraphs[this.row[1]]; }
  get paragraphText() { return words[this.paragraph[3]]; }
  get text() { return this.paragraphText.slice(this.row[2], this.row[3]); }
  get part() { return words[this.paragraph[0]]; }
  get label() { return words[this.paragraph[1]]; }
  get speaker() { return speakers[this.paragraph[2]]; }
  get coded() { return this.frame >= 0; }
  get scores() { return this.row[5]; }
  // By how much a reviewer should look at it first; undefined where no model was asked.
  get doubt() { return this.row[10]?.[0]; }
  get ruleFrame() { return this.row[10]?.[1]; }
  get disputed() { return this.ruleFrame !== undefined && this.ruleFrame !== this.frame; }
  get lead() { return this.expressions[this.row[8]]; }
  get hedged() { return this.row[7].some((row) => SORTS[row[0]] === "hedge"); }
  get tags() {
    return this.row[6].map((row, index) => {
      const found = evidence(row, 5);
      return {
        note: index + 1, subframe: subframes[row[0]], score: row[1], indicator: words[row[2]], method: words[row[3]],
        governs: row[4] === 1, begin: found.begin, end: found.end,
        matched: found.matched ?? this.text.slice(found.begin, found.end),
      };
    });
  }
  // A modal leads only where there is no verb, so its place counts among the modals, which then come first.
  get expressions() {
    return this.row[7].map((row) => {
      const found = evidence(row, 3);
      return {
        sort: SORTS[row[0]], entry: words[row[1]], forces: row[2], begin: found.begin, end: found.end,
        matched: found.matched ?? this.text.slice(found.begin, found.end),
      };
    });
  }
  get key() {
    this.foldedText ??= folded(this.text);
    return this.foldedText;
  }
  get options() {
    return this.marks.map((mark) => mark.option);
  }
  // Where options in brackets stand in the text.
  get marks() {
    const [, place, begin, end] = this.row;
    return (this.document.optionsAt.get(place) ?? []).filter((mark) => mark.begin < end && mark.end > begin)
      .map(({ option, begin: from, end: to }) => ({ option, begin: Math.max(from, begin) - begin, end: Math.min(to, end) - begin }));
  }
  get citations() { return this.document.citedIn.get(this.number) ?? []; }
  cites(instrument) { return this.citations.some((citation) => citation.instrument === instrument && citation.role !== "body"); }
  carries(subframe) { return this.row[6].some((row) => row[0] === subframe.index); }
  countsFor(frame) {
    return this.frame === frame.index || (this.row[9] ?? []).includes(frame.index);
  }
}

const speakers = tables.speakers.map(([name, affiliation, language]) => ({
  name, affiliation, language,
  label: name && affiliation ? `${name} (${affiliation})` : name || affiliation,
}));

// An option in negotiation brackets; "places" are stretches of paragraphs' words.
function option(row, document) {
  const places = [];
  for (let i = 0; i < row[0].length; i += 3) places.push({ place: row[0][i], begin: row[0][i + 1], end: row[0][i + 2] });
  const paragraph = ({ place }) => document.paragraphs[place];
  const [, role, [group, number, of, sure], to, frame, own, next, last, movedTo] = row;
  return {
    document, places, role: words[role], open: words[role] !== "note", group, number, of, sure: sure === 1, to: words[to], frame: codes[frame] ?? null,
    sentences: own.map((each) => sentenceById.get(`${document.id}:${each}`)), next: words[next], last: words[last], movedTo: words[movedTo],
    labels: places.map((each) => words[paragraph(each)[1]] || words[paragraph(each)[0]]),
    text: places.map((each) => words[paragraph(each)[3]].slice(each.begin, each.end)).join(" "),
  };
}

const CERTAINTIES = ["known", "doubtful", "several"];

function citation(row, document) {
  return {
    document, sentence: sentenceById.get(`${document.id}:${row[0]}`), instrument: words[row[1]], name: words[row[2]], role: words[row[3]],
    provisions: words[row[4]], certainty: CERTAINTIES[row[5]],
  };
}

function gather(into, key, value) {
  if (!into.has(key)) into.set(key, []);
  into.get(key).push(value);
}

const documents = given.documents;
const documentById = new Map(documents.map((document) => [document.id, document]));
const sentences = [];
for (const document of documents) {
  document.rows = document.sentences.map((row) => {
    const sentence = new Sentence(document, row, sentences.length);
    sentences.push(sentence);
    return sentence;
  });
  document.coded = document.rows.filter((sentence) => sentence.coded);
  document.counts = codes.map(() => 0);
  document.carried = subframes.map(() => 0);
  for (const { frame, row } of document.coded) {
    document.counts[frame]++;
    for (const subframe of new Set(row[6].map((tag) => tag[0]))) document.carried[subframe]++;
  }
}
const codedSentences = sentences.filter((sentence) => sentence.coded);
const sum = (rows) => rows.reduce((all, row) => all.map((count, i) => count + row[i]));
const totals = { counts: sum([codes.map(() => 0), ...documents.map((each) => each.counts)]), carried: sum([subframes.map(() => 0), ...documents.map((each) => each.carried)]) };
const sentenceById = new Map(sentences.map((sentence) => [sentence.id, sentence]));
for (const document of documents) {
  document.options = document.options.map((row) => option(row, document));
  document.optionsAt = new Map();
  for (const each of document.options) for (const { place, begin, end } of each.places) gather(document.optionsAt, place, { option: each, begin, end });
  document.citations = document.citations.map((row) => citation(row, document));
  document.citedIn = new Map();
  for (const each of document.citations) gather(document.citedIn, each.sentence.number, each);
}
const citing = documents.some((document) => document.citations.length > 0);
const bracketed = documents.some((document) => document.options.some((each) => each.open));

function measure(row) {
  return {
    from: words[row[0]], to: words[row[1]], name: words[row[2]], frame: words[row[3]],
    interval: row[4], p: row[5], method: words[row[6]],
  };
}

function reading(row) {
  if (row.length === 0) return null;
  const [frame, codesOf, lead, hedges] = row;
  return {
    frame: codes[frame] ?? null, subframes: codesOf.map((number) => subframes[number]), hedges: hedges.map((number) => words[number]),
    lead: lead.length === 0 ? null : { entry: words[lead[0]], matched: words[lead[1]], forces: lead[2] },
  };
}

function change(row, from, to) {
  const side = (document, place) => place < 0 ? null : {
    document, label: words[document.paragraphs[place][1]], part: words[document.paragraphs[place][0]],
    text: words[document.paragraphs[place][3]], place,
  };
  const edits = row[6].map((number) => words[number]);
  if (row[3] === 1 && !edits.includes("moved")) edits.unshift("moved");
  return {
    from: side(from, row[0]), to: side(to, row[1]), relation: words[row[2]], similarity: row[4], matchedBy: words[row[5]],
    edits, rights: words[row[7]], force: words[row[8]],
    before: reading(row[9]), after: reading(row[10]), runs: row[11],
    changedBy: row[12].map((number) => words[number]),
  };
}

const series = given.series.map(({ name, drafts, gaps, measures, steps }) => ({
  name, gaps,
  drafts: drafts.map((id) => documentById.get(id)),
  measures: measures.map(measure),
  steps: steps.map((step, index) => {
    const [from, to] = [documentById.get(step.from), documentById.get(step.to)];
    return { index, from, to, changes: step.changes.map((row) => change(row, from, to)) };
  }),
}));

for (const one of series) {
  for (const document of one.drafts) document.inSeries = one;
  for (const { from, to } of one.steps) from.next = to;
  one.last = one.drafts[one.drafts.length - 1];
}

// The earlier and the later words of a change: runs of kind (0 kept, 1 removed, 2 added) and length.
function pieces({ from, to, runs }) {
  const out = [];
  let [before, after] = [0, 0];
  for (let i = 0; i < runs.length; i += 2) {
    const [kind, length] = [runs[i], runs[i + 1]];
    if (length === 0) continue;
    out.push({ kind: ["kept", "removed", "added"][kind], before, after, text: kind === 2 ? to.text.substr(after, length) : from.text.substr(before, length) });
    if (kind !== 2) before += length;
    if (kind !== 1) after += length;
  }
  return out;
}
