// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// npm's plug-socket receiving chat with the same fields read; see peer_socketio.js.
'use strict'

const plugSocket = require('plug-socket')
const socket = plugSocket('token', { url: process.argv[2], origin: 'https://plug.dj' })
require('./peer_count')((heard) => {
  socket.on('chat', (line, slug) => heard(line.cid, line.message, line.sub, line.uid, line.un, slug))
  socket.on('ack', () => console.log('connected'))
})
