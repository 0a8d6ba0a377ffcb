// Where there is room for them beside the list, all choices are open to see.
"use strict";

document.querySelector(".panel .more").open = matchMedia("(min-width: 60rem) and (min-height: 40rem)").matches;
