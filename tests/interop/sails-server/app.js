// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
'use strict';
// A real Sails server with Floatplane's routes of both chat generations, on loopback. NODE_PATH says where the modules
// are. Started as `node app.js PORT [INTERVAL TIMEOUT]`, port 0 for any, the heartbeat's times in ms; its first line on
// standard output is {"port":N}. Then it takes one JSON command a line on standard input and reports as JSON lines:
//   {"do":"poll","id":…,"seconds":…} opens a poll   {"do":"tally"} votes in it   {"do":"close-poll"}
//   {"do":"notify","ack":true,"event":…,"data":…}   {"do":"say","text":…}
//   {"do":"delete","id":…}   {"do":"delete-range","user":…,"from":ms,"to":ms}
//   {"do":"serve","g1":…,"g2":…} which generations of the chat there are   {"do":"drop"} cuts every connection
//   {"do":"kick"} disconnects from the namespace   {"do":"kick","hard":true} and the transport
// Reports: {"acked":[…]} when a client acknowledged a notification, {"gone":reason} when a socket left,
// {"pinged":true,"at":ms} for each heartbeat, {"said":{…}} for each line of chat.

const fs = require('fs');
const net = require('net');
const os = require('os');
const path = require('path');
const readline = require('readline');
const Sails = require('sails').constructor;

const LIVESTREAM = '5c13f3c006f1be15e08e05c0';
const CREATOR = '59f94c0bdd241b70349eb72b';
const ORIGIN = 'https://www.floatplane.com';
const USERS = {
  ann: { id: '600000000000000000000001', username: 'ann', password: 'wonder', token: 'ANN.TOKEN' },
  mod: { id: '600000000000000000000002', username: 'mod', password: 'wonder', isModerator: true },
};
const STAFF = ['host', 'mod'];
const EMOTES = [{ code: 'wan', image: 'https://pbs.floatplanecdn.com/emotes/global/wan.png' }];

// Sails looks for an app around it; this one has none.
const appPath = fs.mkdtempSync(path.join(os.tmpdir(), 'partyline-sails-'));
process.on('exit', () => fs.rmSync(appPath, { recursive: true, force: true }));

const heartbeat = { pingInterval: Number(process.argv[3] || 250), pingTimeout: Number(process.argv[4] || 20000) };
let lines = 0;
let polls = []; // open ones; the newest last
const served = { g1: true, g2: true };

function report(what) {
  process.stdout.write(JSON.stringify(what) + '\n');
}

function roomOf(channel) {
  return String(channel).replace(/^\/live\//, '') === LIVESTREAM ? 'live' : null;
}

function userOfToken(token) {
  return token && Object.values(USERS).find((user) => user.token === token);
}

/// By cookie, or by a bearer token in real or virtual headers.
function userOf(req) {
  const bearer = /^Bearer (.+)$/.exec(req.headers.authorization || '');
  return USERS[req.session.username] || userOfToken(bearer && bearer[1]);
}

function refuse(res, status, name) {
  return res.status(status).json({ id: 'e1', errors: [{ id: 'e1', name }], message: name });
}

function chatter(user, message) {
  lines += 1;
  return {
    id: `m-${lines}`, userGUID: user.id, username: user.username, channel: `/live/${LIVESTREAM}`, message,
    userType: 'Normal', emotes: EMOTES, success: true, timestamp: Date.now(),
  };
}

function deleteLine(app, id) {
  app.sockets.broadcast('live', 'radioChatterDelete', { id });
}

function deleteRange(app, userId, from, to) {
  app.sockets.broadcast('live', 'radioChatterDeleteRange', {
    channel: `/live/${LIVESTREAM}`, targetUserId: userId, fromTimestamp: Number(from), toTimestamp: Number(to),
  });
}

/// A moderator's command, which nobody gets to read.
function obey(app, user, text) {
  const [command, ...words] = text.split(' ');
  if (!user.isModerator || !['/delete', '/deleterange'].includes(command))
    return false;
  if (command === '/delete')
    deleteLine(app, words[0]);
  else
    deleteRange(app, USERS[words[0]].id, words[1], words[2]);
  return true;
}

function say(app, req, res, answer, user = userOf(req)) {
  if (!user)
    return refuse(res, 401, 'notLoggedInError');
  if (!roomOf(req.body.channel) || typeof req.body.message !== 'string')
    return refuse(res, 400, 'paramValidationError');
  if (obey(app, user, req.body.message))
    return res.json({ success: true });
  const line = chatter(user, req.body.message);
  report({ said: line });
  app.sockets.broadcast('live', 'radioChatter', line);
  return res.json(answer(line));
}

/// As if the route were not there: the server's own answer to that.
function only(generation, handler) {
  return (req, res, next) => (served[generation] ? handler(req, res) : next());
}

/// With the token of the request's data, for a user who has one.
function byToken(handler) {
  return (req, res) => {
    const user = userOfToken(req.param('token'));
    return user ? handler(req, res, user) : refuse(res, 401, 'notLoggedInError');
  };
}

function pollRoom(app, mayEnter) {
  return (req, res) => {
    if (!mayEnter(req))
      return refuse(res, 403, 'accessDeniedError');
    if (req.body.creatorId !== CREATOR)
      return refuse(res, 404, 'creatorNotFoundError');
    return app.sockets.join(req, 'poll', () => res.json({ activePolls: polls }));
  };
}

function tally(app, poll, option) {
  poll.runningTally.tick += 1;
  poll.runningTally.counts[option] += 1;
  app.sockets.broadcast('poll', 'pollUpdateTally', { pollId: poll.id, ...poll.runningTally });
}

function vote(app, req, res) {
  const { pollId, optionIndex } = req.body;
  const poll = polls.find((one) => one.id === pollId);
  const voted = req.session.voted || [];
  if (!userOf(req))
    return refuse(res, 401, 'notLoggedInError');
  if (!poll || !(optionIndex in poll.options))
    return refuse(res, 400, 'invalidParamError');
  if (voted.includes(pollId))
    return refuse(res, 400, 'alreadyVotedError');
  req.session.voted = [...voted, pollId];
  tally(app, poll, optionIndex);
  return res.json({});
}

/// Only for virtual requests; over plain HTTP there is no socket to put into a room.
function joiner(app, answer) {
  return (req, res, user) => {
    if (!req.isSocket || !roomOf(req.param('channel')))
      return refuse(res, 400, 'invalidParamError');
    if (!user && !userOf(req))
      return refuse(res, 401, 'notLoggedInError');
    return app.sockets.join(req, 'live', (error) => (error ? res.serverError(error) : res.json(answer())));
  };
}

function routes(app) {
  return {
    'POST /api/v3/auth/login': (req, res) => {
      const user = USERS[req.body.username];
      if (!user || user.password !== req.body.password)
        return refuse(res, 401, 'invalidCredentialsError');
      req.session.username = user.username;
      return res.json({ user: { id: user.id, username: user.username }, needs2FA: false });
    },
    'GET /api/v3/user/self': (req, res) => {
      const user = userOf(req);
      return user ? res.json({ id: user.id, username: user.username }) : refuse(res, 401, 'notLoggedInError');
    },
    'GET /api/v3/user/subscriptions': (req, res) => res.json([{ creator: CREATOR }]),
    'GET /api/v3/creator/info': (req, res) => res.json({
      id: CREATOR, title: 'Sails', urlname: 'sails', liveStream: { id: LIVESTREAM, title: 'Sails live', owner: CREATOR },
    }),
    // The classic generation.
    'GET /RadioMessage/joinLivestreamRadioFrequency': only('g1', joiner(app, () => ({ success: true, emotes: EMOTES }))),
    'GET /RadioMessage/getChatUserList': only('g1', (req, res) => res.json({ success: true, pilots: STAFF, passengers: ['ann'] })),
    'POST /RadioMessage/sendLivestreamRadioChatter': only('g1', (req, res) => say(app, req, res, (line) => line)),
    // The current one.
    'POST /ck/channel/join': only('g2', joiner(app, () => ({ emotes: EMOTES }))),
    'POST /ck/channel/user/list': only('g2', (req, res) => res.json({ admins: STAFF, users: ['ann'] })),
    'POST /ck/channel/message': only('g2', (req, res) => say(app, req, res, () => ({}))),
    'POST /ck/channel/leave': only('g2', (req, res) => app.sockets.leave(req, 'live', () => res.json({}))),
    'POST /tk/channel/join': only('g2', byToken(joiner(app, () => ({ emotes: EMOTES })))),
    'POST /tk/channel/user/list': only('g2', byToken((req, res) => res.json({ admins: STAFF, users: ['ann'] }))),
    'POST /tk/channel/message': only('g2', byToken((req, res, user) => say(app, req, res, () => ({}), user))),
    'POST /tk/channel/leave': only('g2', byToken((req, res) => app.sockets.leave(req, 'live', () => res.json({})))),
    // The site's socket.
    'POST /api/v3/socket/connect': (req, res) => (req.isSocket && userOf(req)
      ? app.sockets.join(req, 'sync', () => res.json({ message: 'User sync setup.' })) : refuse(res, 401, 'notLoggedInError')),
    'POST /api/v3/socket/disconnect': (req, res) => app.sockets.leave(req, 'sync', () => res.json({ message: 'Bye.' })),
    'POST /api/v3/socket/tk/connect': byToken((req, res) => app.sockets.join(req, 'sync', () => res.json({ message: 'User sync setup.' }))),
    'POST /api/v3/socket/tk/disconnect': byToken((req, res) => app.sockets.leave(req, 'sync', () => res.json({ message: 'Bye.' }))),
    'POST /api/v3/poll/live/joinroom': pollRoom(app, userOf),
    'POST /api/v3/poll/live/joinroommoderator': pollRoom(app, (req) => (userOf(req) || {}).isModerator),
    'POST /api/v3/poll/tk/live/joinroom': byToken((req, res, user) => pollRoom(app, () => !req.body.moderator || user.isModerator)(req, res)),
    'POST /api/v3/poll/live/leaveroom': (req, res) => app.sockets.leave(req, 'poll', () => res.json(true)),
    'POST /api/v3/poll/live/leaveroommoderator': (req, res) => app.sockets.leave(req, 'poll', () => res.json(true)),
    'POST /api/v3/poll/tk/live/leaveroom': byToken((req, res) => app.sockets.leave(req, 'poll', () => res.json(true))),
    'POST /api/v3/poll/vote': (req, res) => vote(app, req, res),
    'POST /api/v3/poll/live/create': (req, res) => {
      if (!(userOf(req) || {}).isModerator)
        return refuse(res, 403, 'accessDeniedError');
      const opened = openPoll({ title: req.body.title, options: req.body.options, seconds: Number(req.body.duration) });
      app.sockets.broadcast('poll', 'pollOpen', { poll: opened });
      return res.json(opened);
    },
    'POST /api/v3/poll/close': (req, res) => {
      if (!(userOf(req) || {}).isModerator)
        return refuse(res, 403, 'accessDeniedError');
      const closed = closePoll(app, req.body.pollId);
      return closed ? res.json({ poll: closed }) : refuse(res, 404, 'notFoundError');
    },
    // What the suite wants to see go through a real server.
    'GET /echo': (req, res) => res.json({ verb: req.method, body: req.body, headers: req.headers, session: req.session.username || null }),
    'PUT /echo': (req, res) => res.json({ verb: req.method, body: req.body }),
    'GET /plain': (req, res) => res.send('just words'),
    'GET /empty': (req, res) => res.status(204).send(),
    'GET /never': () => {},
    'GET /boom': () => { throw new Error('boom'); },
  };
}

let opened = 0;

function openPoll(wish) {
  const now = Date.now();
  const options = wish.options || ['A', 'B'];
  opened += 1;
  const poll = {
    id: wish.id || `p${opened}`, type: 'simple', creator: CREATOR, title: wish.title || 'Which?', options,
    startDate: new Date(now).toISOString(), endDate: wish.seconds === 0 ? null : new Date(now + (wish.seconds || 60) * 1000).toISOString(),
    finalTallyApproximate: null, finalTallyReal: null, runningTally: { tick: 0, counts: options.map(() => 0) },
  };
  polls.push(poll);
  return poll;
}

/// Before its time; the newest without an id.
function closePoll(app, id) {
  const poll = id ? polls.find((one) => one.id === id) : polls[polls.length - 1];
  if (!poll)
    return null;
  polls = polls.filter((one) => one !== poll);
  poll.endDate = new Date().toISOString();
  app.sockets.broadcast('poll', 'pollClose', { poll });
  return poll;
}

function sockets(app) {
  return Object.values(app.io.sockets.connected);
}

function commands(app) {
  return {
    poll: (command) => app.sockets.broadcast('poll', 'pollOpen', { poll: openPoll(command) }),
    tally: () => tally(app, polls[polls.length - 1], 0),
    'close-poll': (command) => closePoll(app, command.id),
    notify: (command) => sockets(app).forEach((socket) => {
      const data = { id: 'CONTENT_POST_RELEASE:x', eventType: 'CONTENT_POST_RELEASE', title: 'New', message: 'A post', creator: CREATOR };
      const event = { event: command.event || 'creatorNotification', data: command.data || data };
      if (command.ack)
        socket.emit('syncEvent', event, (...answer) => report({ acked: answer }));
      else
        socket.emit('syncEvent', event);
    }),
    delete: (command) => deleteLine(app, command.id),
    'delete-range': (command) => deleteRange(app, USERS[command.user].id, command.from, command.to),
    serve: (command) => Object.assign(served, { g1: command.g1, g2: command.g2 }),
    drop: () => sockets(app).forEach((socket) => socket.conn.transport.socket.terminate()),
    say: (command) => app.sockets.broadcast('live', 'radioChatter', chatter({ id: '6'.repeat(24), username: 'host' }, command.text)),
    picture: () => sockets(app).forEach((socket) => socket.emit('picture', { bytes: Buffer.from([0, 1, 2]) })),
    kick: (command) => sockets(app).forEach((socket) => socket.disconnect(Boolean(command.hard))),
  };
}

/// Sails takes port 0 for its own 1337, so the system is asked for a free one first.
function freePort(wanted, take) {
  if (wanted > 0)
    return take(wanted);
  const probe = net.createServer();
  return probe.listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => take(port));
  });
}

function lift(port) {
  const app = new Sails();
  const configuration = {
    appPath,
    port,
    explicitHost: '127.0.0.1',
    environment: 'production',
    log: { level: 'error' },
    hooks: { sockets: require('sails-hook-sockets') },
    globals: false,
    session: { secret: 'a secret of this suite alone' },
    security: { csrf: false },
    sockets: { onlyAllowOrigins: [ORIGIN], ...heartbeat },
    routes: routes(app),
  };
  app.lift(configuration, (error) => {
    if (error) {
      console.error(error);
      process.exit(1);
    }
    app.io.on('connection', (socket) => {
      socket.on('disconnect', (reason) => report({ gone: reason }));
      socket.conn.on('packet', (packet) => packet.type === 'ping' && report({ pinged: true, at: Date.now() }));
    });
    const known = commands(app);
    readline.createInterface({ input: process.stdin })
      .on('line', (line) => {
        const command = JSON.parse(line);
        known[command.do](command);
      })
      .on('close', () => process.exit(0));
    report({ port });
  });
}

freePort(Number(process.argv[2]), lift);
