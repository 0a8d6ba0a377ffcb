// Comfort for those who have JavaScript: keys, the link kept up to date, copying and printing. All pages work without it.
"use strict";

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const STATES = 7n;
const PRIME = 1019n;

const number = (text) => [...text].reduce((sum, symbol) => sum * 32n + BigInt(SYMBOLS.indexOf(symbol)), 0n);
const symbols = (value, width) => Array.from({ length: width },
  (_, place) => SYMBOLS[Number((value >> BigInt(5 * (width - 1 - place))) & 31n)]).join("");

// The same arithmetic as in quiz/person/answers.py: head, one base-7 digit an item, two check symbols.
function withAnswer(code, items, place, answer) {
  const weight = STATES ** BigInt(items - 1 - place);
  const body = number(code.slice(2, -2));
  const old = (body / weight) % STATES;
  const text = code.slice(0, 2) + symbols(body + (BigInt(answer) - old) * weight, code.length - 4);
  const check = (PRIME - (number(text) * 1024n) % PRIME) % PRIME;
  return text + symbols(check, 2);
}

function keepLinkCurrent(form) {
  form.addEventListener("change", (event) => {
    const place = Number(event.target.closest("fieldset").dataset.place);
    const code = withAnswer(form.dataset.code, Number(form.dataset.items), place, event.target.value);
    const address = location.pathname.replace(form.dataset.code, code) + location.search;
    form.dataset.code = code;
    history.replaceState(history.state, "", address);
    takeStep(code, Number(form.dataset.items));
  });
}

function answerByKeys(form) {
  const questions = [...form.querySelectorAll("fieldset")];
  const first = (question) => question.querySelector("input:checked") || question.querySelector("input");
  document.querySelector(".keys").hidden = false;
  // Only while the focus is in a question (WCAG 2.1.4): a key pressed elsewhere is none of our business.
  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-5]$/.test(event.key)) return;
    const here = event.target.closest("fieldset");
    if (!here) return;
    const choice = here.querySelectorAll("input")[event.key === "0" ? 5 : event.key - 1];
    choice.checked = true;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    const next = questions[questions.indexOf(here) + 1];
    const target = next ? first(next) : form.querySelector("button.main");
    target.focus({ preventScroll: true });
    (next || target).scrollIntoView({ block: "center" });
  });
}

// The answers in a code, one digit each, as quiz/person/answers.py writes them.
function answersIn(code, items) {
  let body = number(code.slice(2, -2));
  return Array.from({ length: items }, () => {
    const digit = Number(body % STATES);
    body /= STATES;
    return digit;
  });
}

const PAGE = 6;
const UNSEEN = 6;

// Tell whether a code is the next step of the same quiz: from one to the next a person changes the answers of one page at
// most, and takes none back. Where it is not, somebody else's code was opened, or a new quiz begun.
function follows(older, newer, items) {
  if (older.length !== newer.length || older.slice(0, 2) !== newer.slice(0, 2)) return false;
  const before = answersIn(older, items);
  const changed = answersIn(newer, items).map((answer, place) => [before[place], answer]).filter(([was, is]) => was !== is);
  return changed.length <= PAGE && changed.every(([, is]) => is !== UNSEEN);
}

// The codes of this quiz, oldest first. The tab itself keeps them, sends them nowhere and forgets them when it is closed.
function steps() {
  try {
    return JSON.parse(sessionStorage.getItem("steps")) || [];
  } catch {
    return [];
  }
}

function takeStep(code, items) {
  const taken = steps();
  const last = taken.at(-1);
  if (code === last) return;
  try {
    sessionStorage.setItem("steps", JSON.stringify(last && follows(last, code, items) ? [...taken, code] : [code]));
  } catch {
    // A browser that keeps nothing has its own Back, and the button on the page.
  }
}

// After Back, the address is one from before the later answers: the page is shown again with the newest code.
function recoverLaterAnswers(form) {
  const taken = steps();
  const newest = taken.includes(form.dataset.code) ? taken.at(-1) : form.dataset.code;
  if (newest !== form.dataset.code) {
    location.replace(location.pathname.replace(form.dataset.code, newest) + location.search);
  }
}

const form = document.querySelector("form.questions");
// Codes that hold more than one questionnaire are only written by the server.
if (form && !form.dataset.code) answerByKeys(form);
if (form?.dataset.code) {
  keepLinkCurrent(form);
  answerByKeys(form);
  // Whoever comes from another page of questions goes on answering: the first question has the focus, and with it the keys.
  const asked = /\/questions\//;
  if (asked.test(location.pathname) && asked.test(document.referrer) && !document.querySelector("#problem")) {
    form.querySelector("fieldset").focus({ preventScroll: true });
  }
  window.addEventListener("pageshow", (event) => {
    const came = performance.getEntriesByType("navigation")[0];
    if (event.persisted || came?.type === "back_forward") recoverLaterAnswers(form);
    else takeStep(form.dataset.code, Number(form.dataset.items));
  });
}
// Where a browser may not copy by itself, the address is selected, ready to be copied by hand.
function selectLink(address) {
  const field = document.querySelector("#by-hand");
  field.hidden = false;
  const link = field.querySelector("input");
  link.value = address;
  link.focus();
  link.select();
}

async function copyLink(button) {
  const address = location.href.split("#")[0];
  try {
    await navigator.clipboard.writeText(address);
    button.textContent = button.dataset.done;
  } catch {
    selectLink(address);
  }
}

// Show what only a script can do.
function wake() {
  for (const button of document.querySelectorAll("[data-copy], [data-print]")) button.hidden = false;
  // A phone shows the second half of a guide folded; where there is room, all of it is open.
  if (matchMedia("(min-width: 40rem)").matches) document.querySelectorAll("details.fold").forEach((each) => { each.open = true; });
}

let shown = location.pathname + location.search;

// Keeping, setting aside and taking off change the page where it stands: the same page that would come without a script
// is put in place of this one, the career stays where it was on the screen, and the focus stays with it.
async function changeInPlace(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const place = () => document.getElementById(address.hash.slice(1));
  const before = place()?.getBoundingClientRect().top;
  // The links above the page carry the list along too.
  for (const part of ["header.site", "main"]) document.querySelector(part).replaceWith(next.querySelector(part));
  history.pushState(null, "", address);
  shown = location.pathname + location.search;
  wake();
  if (before !== undefined && place()) scrollBy({ top: place().getBoundingClientRect().top - before, behavior: "instant" });
  const controls = [...place()?.querySelectorAll("[data-pick]") ?? [], ...place()?.querySelectorAll("a, button") ?? []];
  controls.find((each) => !each.closest("details:not([open])"))?.focus({ preventScroll: true });
  const picked = document.querySelector(".picked");
  picked?.removeAttribute("role");
  document.querySelector("#told").textContent = picked?.firstChild.textContent ?? "";
}

function leadTo(event, address) {
  event.preventDefault();
  changeInPlace(address).catch(() => location.assign(address));
}

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!form.matches("[data-picks]") || !submitter) return;
  const sent = new FormData(form);
  if (submitter.name) sent.append(submitter.name, submitter.value);
  const address = new URL(submitter.hasAttribute("formaction") ? submitter.formAction : form.action);
  address.search = new URLSearchParams(sent);
  leadTo(event, address);
});
document.addEventListener("click", (event) => {
  const control = event.target.closest("a[data-pick], [data-copy], [data-print]");
  if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (control.matches("a")) leadTo(event, new URL(control.href));
  else if ("copy" in control.dataset) copyLink(control);
  else print();
});
addEventListener("popstate", () => {
  if (location.pathname + location.search !== shown) location.reload();
});
wake();
