// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
'use strict';
// A real Sails server with Floatplane's routes of both chat generations, on loopback. NODE_PATH says where the modules
// are. Started as `node app.js PORT`, 0 for any; its first line on standard output is {"port":N}. Then it takes one
// JSON command a line on standard input and reports as JSON lines:
//   {"do":"poll"} opens a poll   {"do":"tally"}   {"do":"close-poll"}   {"do":"notify","ack":true}
//   {"do":"say","text":…}   {"do":"kick"} disconnects from the namespace   {"do":"kick","hard":true} and the transport
// Reports: {"acked":[…]} when a client acknowledged a notification, {"gone":reason} when a socket left,
// {"pinged":true} for each heartbeat.

const fs = require('fs');
const net = require('net');
const os = require('os');
const path = require('path');
const readline = require('readline');
const Sails = require('sails').constructor;

const LIVESTREAM = '5c13f3c006f1be15e08e05c0';
const CREATOR = '59f94c0bdd241b70349eb72b';
const ORIGIN = 'https://www.floatplane.com';
const USERS = { ann: { id: '600000000000000000000001', username: 'ann', password: 'wonder' } };
const EMOTES = [{ code: 'wan', image: 'https://pbs.floatplanecdn.com/emotes/global/wan.png' }];

// Sails looks for an app around it; this one has none.
const appPath = fs.mkdtempSync(path.join(os.tmpdir(), 'partyline-sails-'));
process.on('exit', () => fs.rmSync(appPath, { recursive: true, force: true }));

let lines = 0;
let poll = null;

function report(what) {
  process.stdout.write(JSON.stringify(what) + '\n');
}

function roomOf(channel) {
  return String(channel).replace(/^\/live\//, '') === LIVESTREAM ? 'live' : null;
}

function userOf(req) {
  return USERS[req.session.username];
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

function say(app, req, res, answer) {
  const user = userOf(req);
  if (!user)
    return refuse(res, 401, 'notLoggedInError');
  if (!roomOf(req.body.channel) || typeof req.body.message !== 'string')
    return refuse(res, 400, 'paramValidationError');
  const line = chatter(user, req.body.message);
  app.sockets.broadcast('live', 'radioChatter', line);
  return res.json(answer(line));
}

/// Only for virtual requests; over plain HTTP there is no socket to put into a room.
function joiner(app, answer) {
  return (req, res) => {
    if (!req.isSocket || !roomOf(req.param('channel')))
      return refuse(res, 400, 'invalidParamError');
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
    'GET /RadioMessage/joinLivestreamRadioFrequency': joiner(app, () => ({ success: true, emotes: EMOTES })),
    'GET /RadioMessage/getChatUserList': (req, res) => res.json({ success: true, pilots: ['host'], passengers: ['ann'] }),
    'POST /RadioMessage/sendLivestreamRadioChatter': (req, res) => say(app, req, res, (line) => line),
    // The current one.
    'POST /ck/channel/join': joiner(app, () => ({ emotes: EMOTES })),
    'POST /ck/channel/user/list': (req, res) => res.json({ admins: ['host'], users: ['ann'] }),
    'POST /ck/channel/message': (req, res) => say(app, req, res, () => ({})),
    'POST /ck/channel/leave': (req, res) => app.sockets.leave(req, 'live', () => res.json({})),
    // The site's socket.
    'POST /api/v3/socket/connect': (req, res) => (req.isSocket
      ? app.sockets.join(req, 'sync', () => res.json({ message: 'User sync setup.' })) : refuse(res, 400, 'notConnectedError')),
    'POST /api/v3/socket/disconnect': (req, res) => app.sockets.leave(req, 'sync', () => res.json({ message: 'Bye.' })),
    'POST /api/v3/poll/live/joinroom': (req, res) => (req.body.creatorId === CREATOR
      ? app.sockets.join(req, 'poll', () => res.json({ activePolls: poll ? [poll] : [] }))
      : refuse(res, 404, 'creatorNotFoundError')),
    'POST /api/v3/poll/live/leaveroom': (req, res) => app.sockets.leave(req, 'poll', () => res.json(true)),
    'POST /api/v3/poll/vote': (req, res) => {
      if (!userOf(req))
        return refuse(res, 401, 'notLoggedInError');
      if (req.session.hasVoted)
        return refuse(res, 400, 'alreadyVotedError');
      req.session.hasVoted = true;
      return res.json({});
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

function openPoll() {
  const now = Date.now();
  poll = {
    id: 'p1', type: 'simple', creator: CREATOR, title: 'Which?', options: ['A', 'B'],
    startDate: new Date(now).toISOString(), endDate: new Date(now + 60000).toISOString(), finalTallyApproximate: null,
    finalTallyReal: null, runningTally: { tick: 0, counts: [0, 0] },
  };
  return { poll };
}

function sockets(app) {
  return Object.values(app.io.sockets.connected);
}

function commands(app) {
  return {
    poll: () => app.sockets.broadcast('poll', 'pollOpen', openPoll()),
    tally: () => {
      poll.runningTally.tick += 1;
      poll.runningTally.counts[0] += 1;
      app.sockets.broadcast('poll', 'pollUpdateTally', { pollId: poll.id, ...poll.runningTally });
    },
    'close-poll': () => {
      app.sockets.broadcast('poll', 'pollClose', { poll });
      poll = null;
    },
    notify: (command) => sockets(app).forEach((socket) => {
      const event = { event: 'creatorNotification', data: { id: 'CONTENT_POST_RELEASE:x', eventType: 'CONTENT_POST_RELEASE', title: 'New', message: 'A post', creator: CREATOR } };
      if (command.ack)
        socket.emit('syncEvent', event, (...answer) => report({ acked: answer }));
      else
        socket.emit('syncEvent', event);
    }),
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
    sockets: { onlyAllowOrigins: [ORIGIN], pingInterval: 250, pingTimeout: 20000 },
    routes: routes(app),
  };
  app.lift(configuration, (error) => {
    if (error) {
      console.error(error);
      process.exit(1);
    }
    app.io.on('connection', (socket) => {
      socket.on('disconnect', (reason) => report({ gone: reason }));
      socket.conn.on('packet', (packet) => packet.type === 'ping' && report({ pinged: true }));
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
