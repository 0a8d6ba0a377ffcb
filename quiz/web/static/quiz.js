// Answering with JavaScript: keys, the link kept up to date, one question at a time. All of it works without.
"use strict";

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const STATES = 7n;
const PRIME = 1019n;
const PAGE = 6;
const UNSEEN = 6;

// What the tab itself keeps: sent nowhere, and forgotten when it is closed.
const tab = {
  read(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing has its own Back, and the button on the page.
    }
  },
};

// On a phone, also on its side, one activity at a time is usual; whoever chose otherwise gets it in this tab.
const PHONE = "(max-width: 40rem), (max-height: 30rem) and (pointer: coarse)";
const page = document.documentElement;
page.classList.toggle("one", tab.read("one") ?? matchMedia(PHONE).matches);
const oneAtATime = () => page.classList.contains("one");

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

// The answers in a code, one digit each.
function answersIn(code, items) {
  let body = number(code.slice(2, -2));
  return Array.from({ length: items }, () => {
    const digit = Number(body % STATES);
    body /= STATES;
    return digit;
  });
}

// Tell whether a code is the next step of the same quiz: from one to the next a person changes the answers of one page at
// most, and takes none back. Where it is not, somebody else's code was opened, or a new quiz begun.
function follows(older, newer, items) {
  if (older.length !== newer.length || older.slice(0, 2) !== newer.slice(0, 2)) return false;
  const before = answersIn(older, items);
  const changed = answersIn(newer, items).map((answer, place) => [before[place], answer]).filter(([was, is]) => was !== is);
  return changed.length <= PAGE && changed.every(([, is]) => is !== UNSEEN);
}

// The codes of this quiz, oldest first.
const steps = () => tab.read("steps") ?? [];

function takeStep({ code, items }) {
  const taken = steps();
  const last = taken.at(-1);
  if (code !== last) tab.write("steps", last && follows(last, code, Number(items)) ? [...taken, code] : [code]);
}

// An address with another code in it.
const withCode = (address, code) => address.replace(/(\/(?:questions|sharpen)\/)\w+/, `$1${code}`);
// This page's address with another code; the name of a question at its end stays.
const addressWith = (code) => withCode(location.pathname, code) + location.search + location.hash;

function showCode(code) {
  history.replaceState(history.state, "", addressWith(code));
  // The page in another language takes the answers along.
  for (const link of document.querySelectorAll(".version, #versions a")) link.href = withCode(link.href, code);
}

function keepLinkCurrent(form) {
  form.addEventListener("change", ({ target }) => {
    const { code, items } = form.dataset;
    form.dataset.code = withAnswer(code, Number(items), Number(target.closest("fieldset").dataset.place), target.value);
    showCode(form.dataset.code);
    takeStep(form.dataset);
  });
  // After Back, the address is one from before the later answers: the page is shown again with the newest code.
  addEventListener("pageshow", ({ persisted }) => {
    const [came] = performance.getEntriesByType("navigation");
    if (!persisted && came?.type !== "back_forward") return takeStep(form.dataset);
    const taken = steps();
    const newest = taken.includes(form.dataset.code) ? taken.at(-1) : form.dataset.code;
    if (newest !== form.dataset.code) location.replace(addressWith(newest));
  });
  addEventListener("popstate", () => showCode(form.dataset.code));
}

const answerIn = (question) => question.querySelector("input:checked");
const firstIn = (question) => answerIn(question) ?? question.querySelector("input");

// The bar, its words and the emblem grow with every answer.
function showHowFar(form) {
  const bar = document.querySelector("#bar");
  const elsewhere = bar.value - form.querySelectorAll("input[checked]").length;
  form.addEventListener("change", () => {
    bar.value = elsewhere + form.querySelectorAll("input:checked").length;
    const words = { done: bar.value, left: bar.max - bar.value };
    for (const [name, count] of Object.entries(words)) {
      document.querySelectorAll(`[data-${name}]`).forEach((each) => { each.textContent = count; });
    }
    const [least, most] = [Number(bar.dataset.smallest), Number(bar.dataset.longest)];
    const length = (least + (most - least) * bar.position).toFixed(2);
    document.querySelectorAll(".panel use[transform], .brand use[transform]").forEach((each) => each.setAttribute("transform", `scale(${length})`));
  });
}

function answerByKeys(form) {
  const questions = [...form.querySelectorAll("fieldset")];
  document.querySelector(".keys").hidden = false;
  // Only while the focus is in a question (WCAG 2.1.4): a key pressed elsewhere is none of our business.
  form.addEventListener("keydown", (event) => {
    const here = event.target.closest("fieldset");
    if (!here || event.ctrlKey || event.metaKey || event.altKey || !/^[0-5]$/.test(event.key)) return;
    const choice = here.querySelectorAll("input")[event.key === "0" ? 5 : event.key - 1];
    choice.checked = true;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    if (oneAtATime()) return;
    const next = questions[questions.indexOf(here) + 1];
    const target = next ? firstIn(next) : form.querySelector("button.main");
    target.focus({ preventScroll: true });
    (next ?? target).scrollIntoView({ block: "center" });
  });
}

// Where reading begins on the right, the answer to the left is the next one; browsers take it for the one before.
function steerByDirection(form) {
  if (page.dir !== "rtl") return;
  form.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (!step || !event.target.matches("input") || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const choices = [...event.target.closest("fieldset").querySelectorAll("input")];
    const choice = choices.at((choices.indexOf(event.target) + step) % choices.length);
    choice.focus();
    choice.click();
  });
}

// One question at a time: an answer leads on by itself, the address names the question, so that Back leads to the one before.
function askOneByOne(form) {
  const questions = [...form.querySelectorAll("fieldset")];
  const end = form.querySelector("#done");
  const main = form.querySelector("button.main");
  const moves = form.querySelector(".steps");
  const [back, on] = moves.children;
  const pageBefore = form.querySelector("button[value=back]");
  const open = () => questions.find((each) => !answerIn(each));
  const named = () => [...questions, end].find((each) => `#${each.id}` === location.hash);
  const pageIn = (address) => Number(/\/questions\/\w+\/(\d+)/.exec(address)?.[1]);
  // From the page after this one, Back leads to the last question here.
  const begin = pageIn(document.referrer) > pageIn(location.href) ? questions.at(-1) : open() ?? questions[0];
  let now = begin;
  let given;
  let steering = false;

  function show(step, { quietly = false } = {}) {
    now = step;
    given = answerIn(step)?.value;
    questions.forEach((each) => each.classList.toggle("now", each === step));
    end.hidden = step !== end;
    page.classList.toggle("ended", step === end);
    page.classList.toggle("begun", step !== questions[0]);
    back.hidden = step === questions[0] && !pageBefore;
    on.hidden = given === undefined;
    if (step === end) form.append(moves);
    else step.querySelector(".skip-it").before(moves);
    moves.hidden = !oneAtATime();
    if (quietly || !oneAtATime()) return;
    (step === end ? main : firstIn(step)).focus({ preventScroll: true });
    if (step.getBoundingClientRect().top < 0) step.scrollIntoView({ block: "start", behavior: "instant" });
    document.querySelector("#told").textContent = document.querySelector("label[for=bar]").textContent;
  }
  function lead(step) {
    history.pushState({ from: now.id }, "", `#${step.id}`);
    show(step);
  }
  // After the last question comes the next page; results are opened by whoever is ready for them.
  function finish() {
    if (main.value === "next") form.requestSubmit(main);
    else lead(end);
  }
  function leadOn() {
    const place = questions.indexOf(now);
    const next = [...questions.slice(place + 1), ...questions.slice(0, place)].find((each) => !answerIn(each));
    if (next) lead(next);
    else finish();
  }
  function leadBack() {
    const before = now === end ? questions.at(-1) : questions[questions.indexOf(now) - 1];
    if (!before) form.requestSubmit(pageBefore);
    else if (history.state?.from === before.id) history.back();
    else {
      history.replaceState(null, "", `#${before.id}`);
      show(before);
    }
  }

  form.addEventListener("change", ({ target }) => {
    given = target.value;
    on.hidden = false;
    // Once it is answered, nothing else tells which question was the first in sight.
    if (oneAtATime() && !named()) history.replaceState(history.state, "", `#${now.id}`);
    // Arrows only look around; Enter or a space takes what they found.
    if (oneAtATime() && !steering) leadOn();
  });
  form.addEventListener("click", (event) => {
    if (!oneAtATime() || !event.target.matches("input")) return;
    // The second half of a double click was not meant for the next question.
    if (event.detail > 1) event.preventDefault();
    else if (event.target.value === given && !steering) leadOn();
  });
  form.addEventListener("pointerdown", () => { steering = false; });
  form.addEventListener("keydown", (event) => {
    steering = event.key.startsWith("Arrow");
    if (!oneAtATime() || event.key !== "Enter" || !event.target.matches("input")) return;
    event.preventDefault();
    if (answerIn(now)) leadOn();
  });
  back.addEventListener("click", leadBack);
  on.addEventListener("click", () => {
    const next = questions[questions.indexOf(now) + 1] ?? open();
    if (next) lead(next);
    else finish();
  });
  addEventListener("popstate", () => show(named() ?? begin));
  for (const button of document.querySelectorAll("[data-asking]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const one = button.dataset.asking === "one";
      tab.write("one", one);
      page.classList.toggle("one", one);
      show(one ? open() ?? questions[0] : questions.includes(now) ? now : questions[0]);
      if (!one) firstIn(now).focus();
    });
  }
  // An address without the question's name, for what is sent would keep it as the name of a place on the next page.
  form.addEventListener("submit", () => { form.action = location.pathname + location.search; });
  show(named() ?? begin, { quietly: true });
  return () => now;
}

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.questions");
  // Codes that hold more than one questionnaire are only written by the server.
  if (form.dataset.code) keepLinkCurrent(form);
  showHowFar(form);
  answerByKeys(form);
  const now = askOneByOne(form);
  // After that, so that it is known for an arrow when the answer changes.
  steerByDirection(form);
  // Whoever comes from another page of questions goes on answering: the question has the focus, and with it the keys.
  const asked = /\/questions\//;
  if (asked.test(location.pathname) && asked.test(document.referrer) && !document.querySelector("#problem")) {
    (oneAtATime() ? firstIn(now()) ?? now() : form.querySelector("fieldset")).focus({ preventScroll: true });
  }
});
