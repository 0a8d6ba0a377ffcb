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
  });
}

function answerByKeys(form) {
  const questions = [...form.querySelectorAll("fieldset")];
  const first = (question) => question.querySelector("input:checked") || question.querySelector("input");
  document.querySelector(".keys").hidden = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-5]$/.test(event.key)) return;
    const here = document.activeElement.closest("fieldset") || questions.find((each) => !each.querySelector(":checked"));
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

// After Back, the address is one from before the later answers. The browser's own history knows the newer codes, so the
// page is shown again with the newest one, and no answer is lost. Nothing is stored for it. From one address to the next a
// person changes the answers of one page at most; where more differ, somebody else's code was opened, or a new quiz begun.
function recoverLaterAnswers(form) {
  if (!window.navigation) return;
  const items = Number(form.dataset.items);
  const pattern = /\/(?:questions|results|answers|sharpen)\/([0-9A-Z]+)/;
  let newest = form.dataset.code;
  for (const entry of navigation.entries().slice(navigation.currentEntry.index + 1)) {
    const code = pattern.exec(entry.url || "")?.[1];
    if (!code) continue;
    if (code.length !== newest.length || code.slice(0, 2) !== newest.slice(0, 2)) break;
    const before = answersIn(newest, items);
    if (answersIn(code, items).filter((answer, place) => answer !== before[place]).length > PAGE) break;
    newest = code;
  }
  if (newest !== form.dataset.code) {
    location.replace(location.pathname.replace(form.dataset.code, newest) + location.search);
  }
}

const form = document.querySelector("form.questions");
if (form) {
  keepLinkCurrent(form);
  answerByKeys(form);
  window.addEventListener("pageshow", (event) => {
    const came = performance.getEntriesByType("navigation")[0];
    if (event.persisted || came?.type === "back_forward") recoverLaterAnswers(form);
  });
}
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href.split("#")[0]);
    button.textContent = button.dataset.done;
  });
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
