'use strict';

// A page that only shows: what its messages are stands in it.
(() => {
  const shown = {{messages}};
  const nothing = () => {};
  const actions = { say: nothing, press: nothing, replyTo: nothing, jump: Bubbles.jump };
  const list = document.getElementById('messages');
  Bubbles.head(document.title);
  if (shown.length) list.append(Bubbles.day(shown[0]));
  for (const message of shown) list.append(Bubbles.message(message, actions));
  Bubbles.settle(list);
  document.getElementById('line').onsubmit = () => false;
})();
