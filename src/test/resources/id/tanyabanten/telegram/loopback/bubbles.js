'use strict';

// Makes what is shown of messages. Text goes in as text only, never as HTML.
const Bubbles = (() => {
  const TAGS = {
    bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
    blockquote: 'blockquote', expandable_blockquote: 'blockquote', spoiler: 'span',
  };
  const LINKS = ['text_link', 'url', 'mention', 'hashtag', 'bot_command'];
  const BLOCKS = ['blockquote', 'expandable_blockquote', 'pre'];

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function address(entity, text) {
    if (entity.type === 'text_link') return entity.url;
    return /^https?:/i.test(text) ? text : 'http://' + text;
  }

  // Anything but a way into the web would run in this page.
  function isSafe(url) {
    return /^(https?|tg|mailto|tel):/i.test(url);
  }

  function link(entity, text, actions) {
    const made = element('a');
    made.href = '#';
    if (entity.type === 'bot_command') {
      made.onclick = () => { actions.say(text); return false; };
    } else if (entity.type === 'text_link' || entity.type === 'url') {
      const url = address(entity, text);
      if (isSafe(url)) made.href = url;
      made.title = url;
      made.target = '_blank';
      made.rel = 'noreferrer';
    } else {
      made.onclick = () => false;
    }
    return made;
  }

  function openable(made) {
    made.onclick = () => made.classList.toggle('open');
    return made;
  }

  // Returns the element and where its content goes.
  function wrapper(entity, text, actions) {
    if (LINKS.includes(entity.type)) {
      const made = link(entity, text, actions);
      return [made, made];
    }
    const made = element(TAGS[entity.type] || 'span');
    if (entity.type === 'spoiler') {
      made.className = 'spoiler';
      openable(made);
    }
    if (BLOCKS.includes(entity.type)) made.dir = 'auto';
    if (entity.type === 'expandable_blockquote') {
      made.className = 'expandable';
      const inner = made.appendChild(element('span'));
      return [openable(made), inner];
    }
    return [made, made];
  }

  // A block ends its line by itself: the line end that stands behind it would add an empty one.
  function plain(text, from, to, isAfterBlock) {
    const piece = text.slice(from, to);
    return document.createTextNode(isAfterBlock ? piece.replace(/^\n/, '') : piece);
  }

  function fill(parent, text, from, to, entities, actions) {
    let at = from;
    let isAfterBlock = false;
    for (const entity of entities) {
      const end = entity.offset + entity.length;
      if (entity.offset < at || end > to) continue;
      const isBlock = BLOCKS.includes(entity.type);
      parent.append(plain(text, at, entity.offset, isAfterBlock));
      const [made, inner] = wrapper(entity, text.slice(entity.offset, end), actions);
      const within = entities.filter(other =>
        other !== entity && other.offset >= entity.offset && other.offset + other.length <= end
        && entities.indexOf(other) > entities.indexOf(entity));
      fill(inner, text, entity.offset, end, within, actions);
      parent.append(made);
      at = end;
      isAfterBlock = isBlock;
    }
    parent.append(plain(text, at, to, isAfterBlock));
  }

  function body(message, actions) {
    const made = element('div', 'text');
    made.dir = 'auto';
    const text = message.text || message.caption || otherContent(message);
    fill(made, text, 0, text.length, message.entities || message.caption_entities || [], actions);
    return made;
  }

  function otherContent(message) {
    const kind = ['photo', 'sticker', 'voice', 'location'].find(name => message[name]);
    return kind ? `[${kind}]` : '';
  }

  function firstLine(message) {
    return (message.text || message.caption || otherContent(message)).split('\n')[0];
  }

  function reply(message, actions) {
    const made = element('button', 'reply');
    const name = made.appendChild(element('b', '', message.from.first_name));
    name.dir = 'auto';
    const line = made.appendChild(element('span', '', firstLine(message)));
    line.dir = 'auto';
    made.onclick = () => actions.jump(message.message_id);
    return made;
  }

  function button(message, data, actions) {
    const made = element(data.url ? 'a' : 'button', '', data.text);
    made.dir = 'auto';
    if (data.url) {
      if (isSafe(data.url)) made.href = data.url;
      made.target = '_blank';
      made.rel = 'noreferrer';
    } else {
      made.onclick = () => actions.press(message, data, made);
    }
    return made;
  }

  function rows(message, actions) {
    const keyboard = (message.reply_markup || {}).inline_keyboard || [];
    return keyboard.map(buttons => {
      const row = element('div', 'row');
      row.append(...buttons.map(data => button(message, data, actions)));
      return row;
    });
  }

  function clock(message) {
    const time = new Date((message.edit_date || message.date) * 1000);
    const shown = time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    return (message.edit_date ? 'edited ' : '') + shown;
  }

  function bubble(message, actions) {
    const made = element('div', 'bubble');
    if (message.reply_to_message) made.append(reply(message.reply_to_message, actions));
    const text = body(message, actions);
    text.append(element('span', 'time', clock(message)));
    made.append(text);
    made.ondblclick = () => actions.replyTo(message);
    return made;
  }

  function message(message, actions) {
    const made = element('article', message.from.is_bot ? 'message' : 'message mine');
    made.id = 'message-' + message.message_id;
    made.append(bubble(message, actions), ...rows(message, actions));
    return made;
  }

  // To be called when it can be measured: what fits into three lines needs no opening.
  function settle(within) {
    for (const quote of within.querySelectorAll('.expandable:not(.open)')) {
      const inner = quote.firstChild;
      quote.classList.toggle('fits', inner.scrollHeight <= inner.clientHeight + 1);
    }
  }

  function day(message) {
    const date = new Date(message.date * 1000);
    return element('div', 'day',
      date.toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long' }));
  }

  function jump(id) {
    const found = document.getElementById('message-' + id);
    if (!found) return;
    found.scrollIntoView({ block: 'center', behavior: 'smooth' });
    found.classList.remove('found');
    void found.offsetWidth;
    found.classList.add('found');
  }

  function head(name) {
    document.getElementById('name').textContent = name;
    document.getElementById('avatar').textContent =
      name.split(/\s+/).slice(0, 2).map(word => [...word][0] || '').join('').toUpperCase();
  }

  return { element, message, settle, day, jump, head, firstLine };
})();
