// The tagged sentences: filters, search, and the list that every figure of the page points into.

const CRITERIA = ["doc", "series", "part", "frame", "sub", "speaker", "text", "paragraph", "bracket", "cites", "hedge", "uncoded", "review"];
const reviewable = codedSentences.some((sentence) => sentence.doubt !== undefined);
const noCriteria = () => Object.fromEntries(CRITERIA.map((name) => [name, ""]));
const search = { criteria: noCriteria(), wanted: "", target: null, pager: null };

function tester(criteria) {
  const tests = [];
  const code = codes.find((each) => each.name === criteria.frame);
  const counting = frames.find((each) => `${each.name}+mixed` === criteria.frame);
  const subframe = subframes.find((each) => each.name === criteria.sub);
  const wanted = folded(criteria.text.trim());
  if (!criteria.uncoded) tests.push((s) => s.coded);
  if (criteria.doc) tests.push((s) => s.document.id === criteria.doc);
  if (criteria.series) tests.push((s) => s.document.series === criteria.series);
  if (criteria.paragraph) tests.push((s) => s.row[1] === Number(criteria.paragraph) - 1);
  if (criteria.part) tests.push((s) => s.part === criteria.part);
  if (counting) tests.push((s) => s.countsFor(counting));
  else if (criteria.frame) tests.push((s) => code !== undefined && s.frame === code.index);
  if (criteria.sub) tests.push((s) => subframe !== undefined && s.carries(subframe));
  if (criteria.speaker) tests.push((s) => s.speaker.label === criteria.speaker);
  if (criteria.bracket) tests.push((s) => s.options.some((option) => option.open && (criteria.bracket === "any" || (option.frame?.name ?? "not_coded") === criteria.bracket)));
  if (criteria.cites) tests.push((s) => s.cites(criteria.cites));
  if (criteria.hedge) tests.push((s) => s.hedged);
  if (criteria.review === "disputed") tests.push((s) => s.disputed);
  if (wanted) tests.push((s) => s.key.includes(wanted));
  return (sentence) => tests.every((test) => test(sentence));
}

function drawSentences() {
  search.pager = new Pager("sentences", 50, (found) => el("ol", { class: "sentences" }, found.map(sentenceItem)));
  byId("sentences-body").append(searchControls(), el("p", { class: "result", role: "status", id: "found" }), search.pager.element);
  find();
}

function find(remembering = false) {
  const started = performance.now();
  search.wanted = folded(search.criteria.text.trim());
  const all = search.criteria.uncoded ? sentences : codedSentences;
  const found = all.filter(tester(search.criteria));
  if (search.criteria.review) found.sort((a, b) => (b.doubt ?? -1) - (a.doubt ?? -1));
  byId("found").textContent = `${plural(found.length, "sentence")} of ${counted(all.length)}`;
  byId("find-place").textContent = search.criteria.paragraph ? `In paragraph ${placeName()} of ${search.criteria.doc}.` : "";
  search.pager.show(found);
  if (remembering) remember({ find: true, ...search.criteria });
  byId("sentences").dataset.took = (performance.now() - started).toFixed(1);
}

function placeName() {
  const paragraph = documentById.get(search.criteria.doc)?.paragraphs[Number(search.criteria.paragraph) - 1];
  return (paragraph && words[paragraph[1]]) || search.criteria.paragraph;
}

function options(values) {
  return [["", "all"], ...[...tally(values)].filter(([value]) => value !== "").map(([value, count]) => [value, `${spoken(value)} (${counted(count)})`])];
}

function searchControls() {
  const coded = codedSentences;
  const select = (name, label, list) => choice(label, list, search.criteria[name], (value) => {
    search.criteria[name] = value;
    if (name === "doc") search.criteria.paragraph = "";
    find(true);
  }, `find-${name}`);
  const tick = (name, label) => el("label", { class: "tick" }, el("input", {
    type: "checkbox", id: `find-${name}`, change: (event) => { search.criteria[name] = event.target.checked ? "1" : ""; find(true); },
  }), ` ${label}`);
  const typed = typing((value) => { search.criteria.text = value; find(true); });
  return el("form", { class: "controls", role: "search", "aria-label": "Sentences", submit: (event) => event.preventDefault() },
    el("label", { class: "choice wide" }, el("span", {}, "Search words"), el("input", { type: "search", id: "find-text", autocomplete: "off", spellcheck: "false", input: typed })),
    select("doc", "Document", [["", "all"], ...documents.map((d) => [d.id, `${d.id} (${counted(d.coded.length)})`])]),
    series.length > 0 && select("series", "Series", options(coded.map((s) => s.document.series))),
    select("part", "Part", options(coded.map((s) => s.part))),
    select("frame", "Frame", [["", "all"], ...shareOrder.map((code) => [code.name, `${code.label} (${counted(totals.counts[code.index])})`]),
      ...frames.map((frame) => [`${frame.name}+mixed`, `${frame.label} or mixed (${counted(coded.filter((s) => s.countsFor(frame)).length)})`])]),
    select("sub", "Sub-frame", [["", "all"], ...subframes.map((sub) => [sub.name, `${sub.label} (${counted(totals.carried[sub.index])})`])]),
    speakers.some((speaker) => speaker.label) && select("speaker", "Speaker", speakerOptions(coded)),
    bracketed && select("bracket", "Open options", bracketChoices()),
    citing && select("cites", "Cites", instrumentChoices()),
    reviewable && select("review", "Review", [["", "in their order"], ["doubtful", "most doubtful first"], ["disputed", `rules and model differ on the frame (${counted(coded.filter((s) => s.disputed).length)})`]]),
    el("div", { class: "ticks" }, tick("hedge", "has a hedge"), tick("uncoded", "with headings and what else is not coded")),
    el("button", { type: "button", click: () => { setCriteria({}); find(true); byId("find-text").focus(); } }, "Clear filters"),
    el("p", { class: "quiet place", id: "find-place" }));
}

function bracketChoices() {
  const counts = tally(codedSentences.flatMap((s) => [...new Set(s.options.filter((option) => option.open).flatMap((option) => ["any", option.frame?.name ?? "not_coded"]))]));
  const labels = [["any", "any"], ...shareOrder.map((code) => [code.name, code.label]), ["not_coded", "not coded"]];
  return [["", "all"], ...labels.map(([name, label]) => [name, `${label} (${counted(counts.get(name) ?? 0)})`])];
}

function instrumentChoices() {
  const counts = new Map();
  for (const document of documents) {
    for (const citations of document.citedIn.values()) {
      const counting = citations[0].sentence.coded ? 1 : 0;
      for (const instrument of new Set(citations.filter(({ role }) => role !== "body").map((citation) => citation.instrument))) counts.set(instrument, (counts.get(instrument) ?? 0) + counting);
    }
  }
  return [["", "all"], ...[...counts].sort((a, b) => natural.compare(a[0], b[0])).map(([instrument, count]) => [instrument, `${instrument} (${counted(count)})`])];
}

function speakerOptions(coded) {
  const [all, ...names] = options(coded.map((sentence) => sentence.speaker.label));
  return [all, ...names.sort((a, b) => a[0].localeCompare(b[0], "en"))];
}

// A pause in typing, so that a slow machine does not search for every letter.
function typing(act) {
  let waiting = 0;
  return (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => act(event.target.value), 80);
  };
}

function setCriteria(wanted) {
  search.criteria = noCriteria();
  for (const name of CRITERIA) if (wanted[name]) search.criteria[name] = wanted[name];
  for (const name of CRITERIA) {
    const control = byId(`find-${name}`);
    if (control?.type === "checkbox") control.checked = search.criteria[name] !== "";
    else if (control) control.value = search.criteria[name];
  }
}

function sentenceItem(sentence) {
  const fold = el("details", { class: "fold", toggle: () => { if (fold.open) unfold(); } }, el("summary", {}, foldTitle(sentence)));
  const unfold = () => { if (fold.childElementCount === 1) fold.append(sentenceDetail(sentence)); };
  const onnote = (note) => {
    unfold();
    fold.open = true;
    for (const lit of item.querySelectorAll(".lit")) lit.classList.remove("lit");
    for (const lit of item.querySelectorAll(`tr[data-note="${note}"], mark[data-notes~="${note}"]`)) lit.classList.add("lit");
  };
  const item = el("li", { class: `sentence ${sentence.coded ? tone(codes[sentence.frame]) : "uncoded"}`, id: `s-${sentence.index}`, tabindex: "-1" },
    sentenceHead(sentence),
    el("p", { class: "words" }, highlighted(sentence, search.wanted, onnote)),
    sentenceFoot(sentence), optionNotes(sentence.options), fold);
  if (sentence === search.target) item.classList.add("target");
  return item;
}

function sentenceHead(sentence) {
  const { document: from, speaker } = sentence;
  return el("p", { class: "head" },
    sentence.coded ? frameBadge(codes[sentence.frame]) : el("span", { class: "badge" }, "not coded"), " ",
    el("span", { class: "where" }, [from.draft > 0 ? `${from.series}, draft ${from.draft}` : from.id, sentence.label || sentence.part].join(" · ")),
    speaker.label && el("span", { class: "speaker" }, ` · ${speaker.label}`),
    el("a", { class: "self", href: address({ s: sentence.id }), "aria-label": `Link to sentence ${sentence.id}` }, sentence.id));
}

function sentenceFoot(sentence) {
  const notes = new Map();
  for (const tag of sentence.tags) notes.set(tag.subframe, [...(notes.get(tag.subframe) ?? []), tag]);
  const hedges = sentence.expressions.filter((expression) => expression.sort === "hedge");
  const parts = [...notes].map(([subframe, tags]) => el("span", { class: `badge sub ${tone(subframe.frame)}${tags.some((tag) => tag.governs) ? "" : " bare"}`, title: subframe.definition },
    el("span", { class: "notes" }, tags.map((tag) => tag.note).join(" ")), ` ${subframe.label}`));
  if (sentence.lead) parts.push(el("span", { class: "force" }, `${sentence.lead.sort}: ${forceText(sentence.lead)}`));
  if (hedges.length > 0) parts.push(el("span", { class: "hedges" }, `hedge: ${hedges.map((hedge) => `“${hedge.matched}”`).join(", ")}`));
  return parts.length === 0 ? null : el("p", { class: "foot" }, parts.flatMap((part) => [part, " "]));
}

const foldTitle = (sentence) => sentence.row[6].length > 0 ? `${plural(sentence.row[6].length, "indicator")}, scores, context` : "Scores, context";

function sentenceDetail(sentence) {
  const scores = frames.map((frame) => `${frame.label} ${decimal(sentence.scores[frame.index])}`).join(", ");
  return el("div", { class: "detail" },
    sentence.tags.length > 0 && scrolling(`Indicators of sentence ${sentence.id}`, evidenceTable(sentence)),
    sentence.coded && el("p", {}, sentence.doubt === undefined ? `Scores: ${scores}.` : `Probabilities, each with mixed: ${scores}. By the rules alone: ${codes[sentence.ruleFrame].label}. Doubt, for the order of review: ${decimal(sentence.doubt)}.`),
    sentence.expressions.map((expression) => el("p", {}, expressionText(expression))),
    sentence.citations.length > 0 && el("p", {}, `Cites ${sentence.citations.map(citationText).join("; ")}.`),
    sentence.speaker.language && el("p", {}, `Spoken in ${sentence.speaker.language}.`),
    sentence.paragraphText !== sentence.text && el("p", { class: "context" }, "In its paragraph: ",
      sentence.paragraphText.slice(0, sentence.row[2]), el("b", {}, sentence.text), sentence.paragraphText.slice(sentence.row[3])),
    el("p", { class: "quiet" }, `${sentence.document.file}, sentence ${sentence.number}, ${sentence.part}`));
}

function goToFound(wanted) {
  search.target = null;
  setCriteria(wanted);
  find();
  go(byId("sentences"), byId("find-text"));
}

function goToSentence(id) {
  const sentence = sentenceById.get(id);
  if (!sentence) return;
  search.target = sentence;
  if (!tester(search.criteria)(sentence)) setCriteria({ uncoded: sentence.coded ? "" : "1" });
  find();
  search.pager.turn(Math.floor(search.pager.items.indexOf(sentence) / search.pager.size));
  go(byId(`s-${sentence.index}`));
}
