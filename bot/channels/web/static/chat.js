// The script on top of a page that works without it: answers at once, messages as they
// come, nothing lost in a dead spot. ES5 and XMLHttpRequest only, for phones of 2015.
(function () {
'use strict';
var d = document, root = d.documentElement, body = d.body, win = window;
if (!win.JSON || !d.querySelector || !body.classList) { return; }

function $(id) { return d.getElementById(id); }
function each(list, act) { for (var i = 0; i < list.length; i++) { act(list[i]); } }
function all(selector) { return d.querySelectorAll(selector); }

var log = $('log'), live = $('live'), field = $('text'), fresh = $('new');
// Who gave the link away that has led here; it counts with the first message.
var code = d.querySelector('[name=k]');
var words = JSON.parse(body.getAttribute('data-words'));
var seq = +body.getAttribute('data-seq');
// What visitors see before anything is stored; the first real screen may repeat it.
var greeting = seq ? null : log.firstElementChild;
// Messages on their way, oldest first; only the first is ever in the air.
var queue = [], flying = null, tries = 0, retry = 0;
var source = null, fails = 0, polls = 0, timer = 0, watch = 0, fading = 0;

// --- What is waiting survives a reload -------------------------------------------

function store() {
  var kept = [];
  each(queue, function (m) { kept.push({ id: m.id, what: m.what, value: m.value, shown: m.shown }); });
  try { win.sessionStorage.setItem('lotse', JSON.stringify(kept)); } catch (e) { /* private mode */ }
}
function stored() {
  try { return JSON.parse(win.sessionStorage.getItem('lotse')) || []; } catch (e) { return []; }
}
function newId() {
  var id = '', i, bytes = win.crypto && win.Uint8Array && win.crypto.getRandomValues(new Uint8Array(20));
  for (i = 0; i < 20; i++) { id += ((bytes ? bytes[i] : Math.random() * 256) % 36 | 0).toString(36); }
  return id;
}

// --- Showing ----------------------------------------------------------------------

function say(text) {
  clearTimeout(fading);
  $('status').textContent = text || '';
}
function trouble() { say(words[queue.length ? 'web-waiting' : 'web-offline']); }
function pass(text) { say(text); fading = setTimeout(say, 7000); }

function mine(text) {
  var li = d.createElement('li'), mark = d.createElement('small'), said = d.createElement('bdi');
  li.className = 'you';
  li.tabIndex = -1;
  mark.textContent = words['web-chose'];
  said.dir = 'auto';
  said.textContent = text;
  li.appendChild(mark);
  li.appendChild(d.createTextNode(' '));
  li.appendChild(said);
  return li;
}
// New messages stand before what has not been sent yet.
function bound() {
  var next = queue[flying ? 1 : 0];
  return next ? next.li : null;
}
function near() { return win.innerHeight + win.pageYOffset > root.scrollHeight - 140; }
function bottom() { win.scrollTo(0, root.scrollHeight); fresh.hidden = true; }
function reveal(li) {
  var top = li.getBoundingClientRect().top + win.pageYOffset - 84;
  win.scrollTo(0, Math.min(top, root.scrollHeight - win.innerHeight));
  fresh.hidden = true;
}
// Screen readers read each new message once; left in, some would read it again.
function announce(li) {
  var line = d.createElement('div');
  line.lang = li.lang;
  line.dir = li.dir;
  line.textContent = li.querySelector('.text').textContent;
  live.appendChild(line);
  setTimeout(function () { live.removeChild(line); }, 1000);
}
function unlock() {
  each(all('.choices [aria-disabled]'), function (b) { b.removeAttribute('aria-disabled'); });
}
function lock() {
  each(all('.choices button'), function (b) { b.setAttribute('aria-disabled', 'true'); });
}
function closed(question) {
  var choices = question.querySelector('.choices');
  if (choices) { question.removeChild(choices); }
}

function settle(e) {
  var old = $('m' + e.edits), next;
  if (!old) { return; }
  closed(old);
  next = old.nextElementSibling;
  if (!e.answer) { return; }
  if (next && next.className.indexOf('you') === 0) {
    next.querySelector('bdi').textContent = e.answer;
  } else { log.insertBefore(mine(e.answer), next); }
}
function show(e) {
  var down, li, text;
  if (e.seq <= seq) { return; }
  seq = e.seq;
  if (e.settled) { settle(e); return; }
  down = near();
  li = d.createElement('li');
  li.className = 'us fresh';
  li.id = 'm' + e.row;
  li.lang = e.lang;
  li.dir = e.dir;
  li.innerHTML = e.html;
  if (li.querySelector('.choices')) { each(all('.us'), closed); }
  text = li.querySelector('.text').textContent;
  if (greeting && greeting.querySelector('.text').textContent === text) {
    log.replaceChild(li, greeting);
  } else { log.insertBefore(li, bound()); }
  greeting = null;
  announce(li);
  turn(e.lang, e.dir);
  if (down) { reveal(li); } else { fresh.hidden = false; }
}

// The page's own words follow the person's language; if they cannot be had, the old
// ones stay, and everything still works.
function turn(lang, dir) {
  if (lang === root.lang) { return; }
  root.lang = lang;
  root.dir = dir;
  each(all('[name=lang]'), function (i) { i.value = lang; });
  request('GET', '/chat/words/' + lang, null, function (page) {
    if (page.lang !== root.lang) { return; }
    words = page.words;
    each(all('[data-t]'), function (it) {
      var word = words[it.getAttribute('data-t')];
      if (word) { it.textContent = word; }
    });
    field.placeholder = words['web-placeholder'];
    each(all('.you small'), function (it) { it.textContent = words['web-chose']; });
  }, function () { return; });
}

// --- Up ---------------------------------------------------------------------------

function request(method, url, data, done, failed) {
  var x = new XMLHttpRequest();
  x.open(method, url);
  x.setRequestHeader('Accept', 'application/json');
  if (data) { x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); }
  x.timeout = 30000;
  x.onload = function () {
    var answer = null;
    try { answer = x.status === 200 && JSON.parse(x.responseText); } catch (e) { /* a proxy's page */ }
    if (answer) { done(answer); } else { failed(x.status, +x.getResponseHeader('Retry-After')); }
  };
  x.onerror = x.ontimeout = function () { failed(0); };
  x.send(data);
}
function pause(times, most) { return Math.min(most, 2000 * Math.pow(1.6, times)) * (0.7 + 0.6 * Math.random()); }
function landed() {
  flying.li.classList.remove('wait');
  flying = null;
  queue.shift();
  store();
}

function flush() {
  var m = queue[0], slow;
  clearTimeout(retry);
  if (flying || !m) { return; }
  flying = m;
  slow = setTimeout(function () { say(words['web-sending']); }, 1500);
  request('POST', '/chat/send', 'id=' + m.id + '&after=' + seq + '&lang=' + root.lang + (code ? '&k=' + code.value : '') + '&' + m.what + '=' + encodeURIComponent(m.value), function (answer) {
    clearTimeout(slow);
    landed();
    tries = 0;
    body.classList.remove('new');
    say('');
    if (answer.toast) { pass(answer.toast); }
    each(answer.events, show);
    if (!queue.length) { unlock(); }
    listen();
    flush();
  }, function (status, seconds) {
    clearTimeout(slow);
    if (status === 401) { forget(); win.location.reload(); return; }
    if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
      if (m.what === 'text' && !field.value) { field.value = m.value; }
      landed();
      log.removeChild(m.li);
      say(words[status === 413 ? 'web-long' : 'web-failed']);
      unlock();
      flush();
      return;
    }
    flying = null;
    tries++;
    if (status) { say(words['web-busy']); } else { trouble(); }
    retry = setTimeout(flush, seconds ? seconds * 1000 : pause(tries, 30000));
  });
}
function wait(m) {
  m.li = mine(m.shown);
  m.li.classList.add('wait');
  log.appendChild(m.li);
  queue.push(m);
  if (m.what === 'token') { lock(); }
}
function put(what, value, shown) {
  var last = queue[queue.length - 1];
  // A second tap says nothing new.
  if (what === 'token' && last && last.value === value) { return; }
  wait({ id: newId(), what: what, value: value, shown: shown });
  store();
  bottom();
  if (win.navigator.onLine === false) { trouble(); }
  flush();
}
function forget() { queue = []; store(); }

d.addEventListener('click', function (event) {
  var b = event.target, menu = $('menu');
  while (b && b !== d && b.nodeName !== 'BUTTON') { b = b.parentNode; }
  if (menu.open && !menu.contains(event.target)) { menu.removeAttribute('open'); }
  if (!b || b.name !== 'token') { return; }
  event.preventDefault();
  if (b.getAttribute('aria-disabled')) { return; }
  menu.removeAttribute('open');
  put('token', b.value, b.textContent.replace(/\s+/g, ' ').replace(/^ | $/g, ''));
  // The pressed button goes away; from here the next Tab leads to the new ones.
  if (queue.length) { queue[queue.length - 1].li.focus(); }
});
d.addEventListener('keydown', function (event) {
  var menu = $('menu');
  if (event.keyCode === 27 && menu.open) {
    menu.removeAttribute('open');
    menu.querySelector('summary').focus();
  }
});
$('say').addEventListener('submit', function (event) {
  var text = field.value;
  event.preventDefault();
  if (!/\S/.test(text)) { return; }
  if (text.length > 10000) { say(words['web-long']); return; }
  field.value = '';
  put('text', text, text);
  // On a phone the keyboard would hide the answer.
  if ('ontouchstart' in win) { field.blur(); }
});
each(all('[action="/chat/device"]'), function (form) {
  form.addEventListener('click', function (event) { if (event.target.value === 'leave') { forget(); } });
});
fresh.addEventListener('click', bottom);
win.addEventListener('scroll', function () { if (near()) { fresh.hidden = true; } });

// --- Down -------------------------------------------------------------------------

function alive() {
  fails = 0;
  clearTimeout(watch);
  // Pings come every 15 seconds; a silent line is a dead one.
  watch = setTimeout(function () { hang(); poll(); }, 40000);
}
function hang() {
  clearTimeout(watch);
  clearTimeout(timer);
  if (source) { source.close(); source = null; }
}
function listen() {
  if (source || d.hidden || body.classList.contains('new')) { return; }
  if (!win.EventSource || fails > 1) { later(); return; }
  clearTimeout(timer);
  source = new EventSource('/chat/events?after=' + seq);
  source.onmessage = function (m) { alive(); show(JSON.parse(m.data)); };
  source.addEventListener('ping', alive);
  source.onopen = function () { if (!queue.length && !fading) { say(''); } };
  source.onerror = function () {
    fails++;
    if (fails > 1 || source.readyState === 2) { hang(); later(); }
  };
}
function later() {
  clearTimeout(timer);
  timer = setTimeout(poll, 3000 + pause(fails, 27000));
}
function poll() {
  clearTimeout(timer);
  if (d.hidden || body.classList.contains('new')) { return; }
  request('GET', '/chat/messages?after=' + seq, null, function (answer) {
    each(answer.events, show);
    if (!queue.length) { say(''); }
    // Now and then the stream gets another chance.
    if (++polls % 4 === 0) { fails = 1; }
    listen();
  }, function (status) {
    if (status === 401) { forget(); win.location.reload(); return; }
    fails++;
    if (!status) { trouble(); }
    later();
  });
}
d.addEventListener('visibilitychange', function () { if (d.hidden) { hang(); } else { poll(); } });
win.addEventListener('online', function () { tries = fails = 0; hang(); flush(); poll(); });
win.addEventListener('offline', trouble);
// Somebody went back to a page that the browser had put aside: show what is true now.
win.addEventListener('pageshow', function (event) { if (event.persisted) { win.location.reload(); } });

each(stored(), wait);
if (seq) { reveal(log.lastElementChild); }
listen();
flush();
}());
