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
const denominator = frames.find((frame) => frame.name === facts.codebook.denominator);
// From one pole over the middle to the other, then what lies outside the balance.
const shareOrder = [denominator, mixed, numerator, ...frames.filter((f) => f !== numerator && f !== denominator), none];

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
  carries(subframe) { return this.row[6].some((row) => row[0] === subframe.index); }
  countsFor(frame) {
    return this.frame === frame.index || (this.frame === mixed.index && this.scores[frame.index] > 0);
  }
}

const speakers = tables.speakers.map(([name, affiliation, language]) => ({
  name, affiliation, language,
  label: name && affiliation ? `${name} (${affiliation})` : name || affiliation,
}));

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

// The earlier and the later words of a change: runs of kind (0 kept, 1 removed, 2 added) and length.
function pieces({ from, to, runs }) {
  const out = [];
  let [before, after] = [0, 0];
  for (let i = 0; i < runs.length; i += 2) {
    const [kind, length] = [runs[i], runs[i + 1]];
    if (length === 0) continue;
    out.push({ kind: ["kept", "removed", "added"][kind], text: kind === 2 ? to.text.substr(after, length) : from.text.substr(before, length) });
    if (kind !== 2) before += length;
    if (kind !== 1) after += length;
  }
  return out;
}
