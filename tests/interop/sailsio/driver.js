// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
'use strict';
// Drives the reference client, sails.io.js on socket.io-client 2, by one JSON command a line on standard input. Reports
// what happens as one JSON object a line on standard output. NODE_PATH says where the modules are.
//   {"do":"open","url":…,"headers":{…}}                   a Sails socket
//   {"do":"open","url":…,"headers":{…},"query":…,"bare":true}   Socket.IO alone, without the SDK's query
//   {"do":"request","id":…,"verb":…,"url":…,"data":{…}}   answered by {"answer":id,…}
//   {"do":"close"}

const readline = require('readline');
const socketIoClient = require('socket.io-client');

// The SDK logs to the console; standard output belongs to the reports.
console.log = console.error;
const io = require('sails.io.js')(socketIoClient);
io.sails.autoConnect = false;
io.sails.environment = 'production';

const EVENTS = ['radioChatter', 'radioChatterDelete', 'radioChatterDeleteRange', 'syncEvent', 'pollOpen', 'pollClose',
  'pollUpdateTally', 'sails:parseError', 'rainbow', 'picture', 'padding'];

let socket = null;
let isBare = false;

function report(what) {
  process.stdout.write(JSON.stringify(what) + '\n');
}

function listen() {
  socket.on('connect', () => report({ state: 'connect' }));
  socket.on('disconnect', (reason) => report({ state: 'disconnect', reason }));
  socket.on('connect_error', (error) => report({ state: 'connect_error', reason: String(error.message || error) }));
  socket.on('error', (error) => report({ state: 'error', reason: String(error) }));
  if (isBare) {
    socket.on('pong', () => report({ state: 'pong' }));
  }
  for (const name of EVENTS) {
    socket.on(name, (...args) => {
      const last = args[args.length - 1];
      const wantsAck = typeof last === 'function';
      if (wantsAck) {
        last(); // "43<id>[]", as the community's documents allow
        args.pop();
      }
      const isBinary = Buffer.isBuffer(args[0]);
      report({ event: name, argument: isBinary ? args[0].toString('hex') : args[0], wantsAck, isBinary });
    });
  }
}

function open(command) {
  isBare = Boolean(command.bare);
  const options = { transports: ['websocket'], reconnection: false };
  if (isBare) {
    socket = socketIoClient(command.url, Object.assign(options, {
      forceNew: true, query: command.query || '', transportOptions: { websocket: { extraHeaders: command.headers } },
    }));
  } else {
    socket = io.sails.connect(command.url, Object.assign(options, { initialConnectionHeaders: command.headers }));
  }
  listen();
}

function request(command) {
  if (isBare) {
    const virtual = { method: command.verb, headers: {}, data: command.data || {}, url: command.url };
    socket.emit(command.verb, virtual, (answer) => report({ answer: command.id, raw: answer }));
    return;
  }
  socket.request({ method: command.verb, url: command.url, data: command.data || {} }, (body, jwr) => {
    report({ answer: command.id, body, statusCode: jwr.statusCode });
  });
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const command = JSON.parse(line);
  if (command.do === 'open') {
    open(command);
  } else if (command.do === 'request') {
    request(command);
  } else if (command.do === 'close') {
    socket.disconnect();
  }
}).on('close', () => process.exit(0));
