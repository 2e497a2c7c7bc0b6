// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// The reference client of the protocol, socket.io-client 2.5, receiving radioChatter with the same fields read. Told
// "count N" on standard input, it says "ready", counts N lines and prints the CPU time of its process in microseconds.
'use strict'

const io = require('socket.io-client')
const socket = io(process.argv[2], { transports: ['websocket'], reconnection: false })
require('./peer_count')((heard) => {
  socket.on('radioChatter', (line) => heard(line.id, line.userGUID, line.username, line.channel, line.message, line.userType, line.emotes))
  socket.on('connect', () => console.log('connected'))
})
