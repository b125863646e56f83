(function () {
  'use strict';
  var body = document.body, log = document.getElementById('log');
  if (!window.JSON || !window.XMLHttpRequest || !document.querySelector || !body.classList) return;
  var words = JSON.parse(body.getAttribute('data-words'));
  var seq = +body.getAttribute('data-seq'), live = document.getElementById('live');
  var status = document.getElementById('status'), fresh = document.getElementById('new');
  var field = document.getElementById('text'), source = null, fails = 0, timer = null, busy = false;
  var lang = document.documentElement.lang;
  var queue = load();

  function load() { try { return JSON.parse(sessionStorage.getItem('queue') || '[]'); } catch (e) { return []; } }
  function store() { try { sessionStorage.setItem('queue', JSON.stringify(queue)); } catch (e) { return; } }
  function id() { var s = '', i; for (i = 0; i < 24; i++) s += 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(Math.floor(Math.random() * 36)); return s; }
  function near() { return window.innerHeight + window.pageYOffset > document.documentElement.scrollHeight - 160; }
  function bottom() { window.scrollTo(0, document.documentElement.scrollHeight); fresh.hidden = true; }
  function say(text) { status.textContent = text || ''; }
  function speak(text) { live.textContent = text; setTimeout(function () { live.textContent = ''; }, 1000); }

  function bubble(cls, dir) { var li = document.createElement('li'); li.className = cls; li.dir = dir || 'auto'; return li; }
  function mine(text, mark) {
    var li = bubble('you'), sr = document.createElement('span');
    sr.className = 'sr'; sr.textContent = words['web-chose'] + ' ';
    li.appendChild(sr); li.appendChild(document.createTextNode(text));
    if (mark) { li.className += ' wait'; li.setAttribute('data-id', mark); }
    return li;
  }
  function closeChoices() {
    var all = log.querySelectorAll('.choices'), i;
    for (i = 0; i < all.length; i++) all[i].parentNode.removeChild(all[i]);
  }
  function apply(e) {
    if (e.seq <= seq) return;
    seq = e.seq;
    if (e.lang !== lang) { location.reload(); return; }
    var down = near(), waiting = log.querySelector('.wait'), old, li;
    if (e.settled) {
      old = document.getElementById('m' + e.edits);
      if (old && e.answer) {
        if (waiting) log.removeChild(waiting);
        log.insertBefore(mine(e.answer), old.nextSibling);
      }
      closeChoices();
    } else {
      if (waiting) waiting.className = 'you';
      closeChoices();
      li = bubble('us', e.dir);
      li.id = 'm' + e.row; li.lang = e.lang; li.innerHTML = e.html;
      log.appendChild(li);
      speak(e.text);
    }
    if (down) bottom(); else { fresh.textContent = words['web-new']; fresh.hidden = false; }
  }
  function applyAll(list) { for (var i = 0; i < list.length; i++) apply(list[i]); }

  function request(method, url, data, done, failed) {
    var x = new XMLHttpRequest();
    x.open(method, url);
    x.setRequestHeader('Accept', 'application/json');
    if (data) x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    x.timeout = 20000;
    x.onload = function () {
      if (x.status === 200) done(JSON.parse(x.responseText)); else failed(x.status);
    };
    x.onerror = x.ontimeout = function () { failed(0); };
    x.send(data || null);
  }
  function flush() {
    if (busy || !queue.length) return;
    busy = true;
    var next = queue[0];
    request('POST', '/chat/send', 'id=' + next.id + '&after=' + seq + '&' + next.what + '=' + encodeURIComponent(next.value), function (answer) {
      busy = false; fails = 0; queue.shift(); store();
      say(answer.toast);
      applyAll(answer.events);
      open();
      flush();
    }, function (code) {
      busy = false;
      if (code && code < 500) { queue.shift(); store(); location.reload(); return; }
      say(words['web-offline']);
      setTimeout(flush, 3000);
    });
  }
  function put(what, value, shown) {
    var item = { id: id(), what: what, value: value };
    queue.push(item); store();
    closeChoices();
    log.appendChild(mine(shown, item.id));
    bottom();
    flush();
  }
  document.addEventListener('click', function (event) {
    var b = event.target;
    while (b && b.tagName !== 'BUTTON') b = b.parentNode;
    if (!b || b.name !== 'token') return;
    event.preventDefault();
    put('token', b.value, b.textContent);
  });
  document.getElementById('say').addEventListener('submit', function (event) {
    event.preventDefault();
    var text = field.value;
    if (text.trim && !text.trim()) return;
    field.value = '';
    put('text', text, text);
  });
  fresh.addEventListener('click', bottom);

  function poll() {
    clearTimeout(timer);
    if (document.hidden) return;
    request('GET', '/chat/messages?after=' + seq, null, function (list) {
      fails = 0; applyAll(list); if (!queue.length) say(''); open();
    }, function () { fails++; say(words['web-offline']); later(); });
  }
  function later() { clearTimeout(timer); timer = setTimeout(poll, Math.min(30000, 3000 * Math.pow(1.6, fails)) * (0.7 + 0.6 * Math.random())); }
  function open() {
    if (source || !seq || !window.EventSource || document.hidden) return;
    source = new EventSource('/chat/events?after=' + seq);
    source.onmessage = function (m) { fails = 0; apply(JSON.parse(m.data)); };
    source.onerror = function () {
      fails++;
      if (fails > 1 || source.readyState === 2) { close(); later(); }
    };
  }
  function close() { if (source) { source.close(); source = null; } }
  document.addEventListener('visibilitychange', function () { if (document.hidden) close(); else poll(); });
  window.addEventListener('online', function () { flush(); poll(); });
  window.addEventListener('offline', function () { say(words['web-offline']); });
  if (!window.EventSource && seq) later();
  bottom(); open(); flush();
}());
