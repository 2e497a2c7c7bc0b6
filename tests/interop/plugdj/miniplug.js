// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// miniplug: sign in, room, chat both ways, a vote. It has options for the site; for the socket it takes plug-socket's own
// default, which is why that module is given another one here.
'use strict'

const http = require('http')
const { plugdj, control, step, soon, run } = require('./peer')

const where = require.resolve('plug-socket', { paths: [require.resolve('miniplug')] })
const plugSocket = require(where)
require.cache[where].exports = (token, options) =>
  plugSocket(token, { ...options, url: plugdj.socket, origin: plugdj.origin })
const miniplug = require('miniplug')

run(async () => {
  const mp = miniplug({ host: plugdj.site, agent: new http.Agent({ keepAlive: true }) })
  const connected = soon('miniplug to be connected', (done) => mp.once('connected', done))
  await mp.connect({ email: plugdj.email, password: plugdj.password })
  const me = await connected
  step('signed-in', me.username)
  const room = await mp.join(plugdj.room)
  step('joined', room.slug)
  step('users', mp.users().length > 5 ? 'many' : 'few')

  const heard = soon('a line of somebody else', (done) => mp.on('chat', (m) => m.message === 'over to you' && done(m)))
  const own = await mp.chat('miniplug says hello')
  step('echo', own.message)
  await control('say', { text: 'over to you' })
  step('heard', (await heard).message)

  const vote = soon('the own vote', (done) => mp.on('vote', (v) => v.user && v.user.id === me.id && done(v)))
  mp.on('advance', (next) => next && mp.woot())
  await mp.woot()
  step('voted', String((await vote).vote))

  mp.ws.close()
})
