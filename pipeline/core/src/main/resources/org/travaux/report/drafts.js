// Two successive drafts, paragraph beside paragraph, with the words that went and the words that came.

const drafts = {
  step: series.flatMap((one) => one.steps.map((step) => ({ one, step })))[0],
  filters: { relation: "", rights: "", force: "", edit: "" },
  inline: false,
  pager: null,
};

function drawDrafts() {
  const body = byId("drafts-body");
  if (!drafts.step) {
    body.append(el("p", {}, "No two successive drafts to compare."));
    return;
  }
  drafts.pager = new Pager("changes", 100, (changes) => changeList(changes));
  body.append(el("div", { id: "drafts-controls" }), el("div", { class: "result", role: "status", id: "drafts-result" }), drafts.pager.element);
  showStep();
}

const noFilters = () => ({ relation: "", rights: "", force: "", edit: "" });

function matchesStep(change) {
  const { relation, rights, force, edit } = drafts.filters;
  return (!relation || change.relation === relation) && (!rights || change.rights === rights)
    && (!force || change.force === force) && (!edit || change.edits.includes(edit));
}

function stepAddress(more = {}) {
  return { series: drafts.step.one.name, step: drafts.step.step.index + 1, ...more };
}

function showStep(remembering = false) {
  const { changes, from, to } = drafts.step.step;
  byId("drafts-controls").replaceChildren(stepControls());
  const found = changes.filter(matchesStep);
  byId("drafts-result").textContent = `${draftName(from)} → ${draftName(to)}: ${counted(found.length)} of ${plural(changes.length, "change")} shown`;
  drafts.pager.show(found);
  if (remembering) remember(stepAddress(drafts.filters));
}

// The controls are drawn anew with every choice, and the one that was used keeps the keyboard.
function stepControls() {
  const all = series.flatMap((one) => one.steps.map((step) => ({ one, step })));
  const { one, step } = drafts.step;
  const again = (id) => { showStep(true); byId(id)?.focus(); };
  const filter = (name, label, values) => {
    const counts = tally(values.flat());
    const id = `drafts-${name}`;
    return choice(label, [["", "all"], ...[...counts].sort().map(([value, n]) => [value, `${spoken(value)} (${n})`])], drafts.filters[name],
      (value) => { drafts.filters[name] = value; again(id); }, id);
  };
  const steps = choice("Drafts", all.map((each, i) => [String(i), `${series.length > 1 ? `${each.one.name}: ` : ""}${draftName(each.step.from)} → ${draftName(each.step.to)}`]),
    String(all.findIndex((each) => each.step === step && each.one === one)),
    (value) => { drafts.step = all[Number(value)]; drafts.filters = noFilters(); again("drafts-step"); }, "drafts-step");
  return el("div", {},
    el("div", { class: "controls" }, steps,
      filter("relation", "Relation", step.changes.map((change) => change.relation)),
      filter("rights", "Rights effect", step.changes.map((change) => change.rights)),
      filter("force", "Force effect", step.changes.map((change) => change.force)),
      filter("edit", "Edit", step.changes.map((change) => change.edits)),
      el("button", { type: "button", id: "drafts-inline", "aria-pressed": String(drafts.inline), click: () => { drafts.inline = !drafts.inline; again("drafts-inline"); } }, "As one text"),
      el("button", { type: "button", id: "drafts-clear", click: () => { drafts.filters = noFilters(); again("drafts-clear"); } }, "Show all")),
    stepSummary(step));
}

function stepSummary(step) {
  const link = (key, value, count) => el("li", {}, el("a", { href: address(stepAddress({ [key]: value })) }, `${spoken(value)} ${count}`));
  const list = (title, key, values) => {
    const counts = [...tally(values)].sort((a, b) => b[1] - a[1]);
    return el("div", {}, el("span", { class: "quiet" }, title), el("ul", { class: "counts", "aria-label": title },
      counts.map(([value, count]) => link(key, value, count))));
  };
  return el("div", { class: "summary" },
    list("Relations", "relation", step.changes.map((change) => change.relation)),
    list("Rights effect", "rights", step.changes.map((change) => change.rights)),
    list("Force effect", "force", step.changes.map((change) => change.force)));
}

// Neighbours that stayed the same fold into one line; asked for by the filter, they stand open.
function changeList(changes) {
  const list = el("ol", { class: "changes" });
  for (let i = 0; i < changes.length;) {
    let end = i;
    while (end < changes.length && folds(changes[end])) end++;
    if (end > i) {
      list.append(foldedRun(changes.slice(i, end)));
      i = end;
    } else list.append(changeRow(changes[i++]));
  }
  return list;
}

const folds = (change) => change.relation === "identical" && change.edits.length === 0 && drafts.filters.relation !== "identical";

function foldedRun(run) {
  const name = ({ from, to }) => (to ?? from).label || (to ?? from).part;
  const [first, last] = [name(run[0]), name(run[run.length - 1])];
  const body = el("ol", { class: "changes" });
  return el("li", { class: "same" }, el("details", {
    toggle: () => { if (body.childElementCount === 0) body.append(...run.map(changeRow)); },
  }, el("summary", {}, `${plural(run.length, "identical paragraph")}: ${first}${run.length > 1 ? ` … ${last}` : ""}`), body));
}

function changeRow(change) {
  const { from, to } = change;
  const labels = from && to && from.label !== to.label ? `${from.label || from.part} → ${to.label || to.part}` : (to ?? from).label || (to ?? from).part;
  const effect = (name, value) => value === "na" ? null
    : el("span", { class: `badge effect ${value}` }, `${name} `, el("b", {}, { weaker: "↓ weaker", same: "= same", stronger: "↑ stronger" }[value] ?? value));
  return el("li", { class: `change ${change.relation}` },
    el("div", { class: "what" },
      el("h3", { class: "label" }, labels),
      el("span", { class: `badge relation ${change.relation}`, title: from && to ? `similarity ${decimal(change.similarity)}, matched by ${change.matchedBy}` : null }, change.relation),
      change.edits.map((edit) => el("span", { class: "badge edit" }, spoken(edit))),
      effect("rights", change.rights), effect("force", change.force),
      change.changedBy.length > 0 ? el("span", { class: "changed-by quiet" }, `changed by ${change.changedBy.join("; ")}`) : null),
    drafts.inline ? el("div", { class: "sides one" }, el("div", { class: "side" }, changedText(change, () => true), sideNote(to ?? from, change.after ?? change.before, to ? change.before : null), from && optionNotes(optionsOfPlace(from)), to && optionNotes(optionsOfPlace(to))))
      : el("div", { class: "sides" },
        sideOf(change, from, change.before, drafts.step.step.from, "removed", "Not in this draft"),
        sideOf(change, to, change.after, drafts.step.step.to, "added", "No longer in this draft")));
}

function sideOf(change, side, read, document, kind, missing) {
  const name = el("p", { class: "draft" }, draftName(document));
  if (side === null) return el("div", { class: "side absent" }, name, el("p", { class: "quiet" }, missing));
  return el("div", { class: "side" }, name, changedText(change, (piece) => piece === "kept" || piece === kind, side), sideNote(side, read, null), optionNotes(optionsOfPlace(side)));
}

// What is kept stands in both drafts: "shown" is the side whose brackets it has, in one text the earlier.
function changedText(change, wanted, shown = change.runs.length === 0 ? change.to ?? change.from : change.from) {
  const { from, to } = change;
  const whole = (side) => withOptions(side, side.text, 0, side.text.length);
  const stretch = ({ kind, text, before, after }) => {
    const side = kind === "added" ? to : kind === "removed" ? from : shown;
    const begin = side === to ? after : before;
    return withOptions(side, side.text, begin, begin + text.length);
  };
  if (!from) return el("p", { class: "words" }, el("ins", {}, whole(to)));
  if (!to) return el("p", { class: "words" }, el("del", {}, whole(from)));
  if (change.runs.length === 0) return el("p", { class: "words" }, whole(shown));
  const tag = { kept: "span", removed: "del", added: "ins" };
  return el("p", { class: "words" }, pieces(change).filter((piece) => wanted(piece.kind)).map((piece) => el(tag[piece.kind], {}, stretch(piece))));
}

function forceText(expression) {
  const force = forceScale < 0 ? null : expression.forces[forceScale];
  return known(force) ? `${expression.matched} (${decimal(force)})` : expression.matched;
}

function sideNote(side, read, before) {
  const verb = (each) => each?.lead ? forceText(each.lead) : null;
  const force = before && verb(before) !== verb(read) ? `${verb(before) ?? "no verb"} → ${verb(read) ?? "no verb"}` : verb(read);
  return el("p", { class: "reading" },
    read?.frame && [frameBadge(read.frame), " ", read.subframes.map((subframe) => [subframeBadge(subframe), " "])].flat(3),
    force && el("span", { class: "force", title: `lead verb or modal, with its place from 0 to 1 among the verbs of its ladder on the scale ${facts.forceScale}; places on different ladders don’t compare` }, `force: ${force}`),
    read?.hedges.length ? el("span", { class: "hedges" }, ` hedge: ${read.hedges.map((hedge) => `“${hedge}”`).join(", ")}`) : null,
    " ", el("a", { class: "quiet", href: finding({ doc: side.document.id, paragraph: side.place + 1 }) }, "its sentences"));
}

function goToStep({ series: name, step, relation = "", rights = "", force = "", edit = "" }) {
  const one = series.find((each) => each.name === name);
  const found = one?.steps[Number(step) - 1];
  if (!found) return;
  drafts.step = { one, step: found };
  drafts.filters = { relation, rights, force, edit };
  showStep();
  go(byId("drafts"), byId("drafts-step"));
}
