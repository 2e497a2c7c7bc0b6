// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// plugapi: sign in, room, chat both ways, a vote. Its setters for the addresses accept nothing but https://plug.dj, and it
// signs in from its constructor: so the two public properties are given their values before it is made.
'use strict'

const http = require('http')
const https = require('https')
https.Agent = http.Agent // it makes one for plain https while it is loaded
const { plugdj, control, step, soon, run } = require('./peer')
const PlugAPI = require('plugapi')

for (const [name, value] of [['baseUrl', plugdj.site], ['socketUrl', plugdj.socket]]) {
  Object.defineProperty(PlugAPI.prototype, name, { get: () => value, set: () => {} })
}

function signIn () {
  return new Promise((resolve, reject) => {
    // eslint-disable-next-line no-new
    new PlugAPI({ email: plugdj.email, password: plugdj.password }, (error, bot) => error ? reject(error) : resolve(bot))
  })
}

run(async () => {
  const bot = await signIn()
  step('signed-in')
  const joined = soon('the room', (done) => bot.once(PlugAPI.events.ROOM_JOIN, done))
  bot.connect(plugdj.room)
  await joined
  const me = bot.getSelf()
  step('joined', `${bot.getRoomMeta().slug} as ${me.username}`)

  const heard = soon('a line of somebody else', (done) => bot.on(PlugAPI.events.CHAT, (m) => m.message === 'over to you' && done(m)))
  const echo = soon('the own line', (done) => bot.on(PlugAPI.events.CHAT, (m) => m.from && m.from.id === me.id && done(m)))
  await bot.sendChat('plugapi says hello')
  step('echo', (await echo).message)
  await control('say', { text: 'over to you' })
  step('heard', (await heard).message)

  const vote = soon('the own vote', (done) => bot.on(PlugAPI.events.VOTE, (v) => v.raw.i === me.id && done(v)))
  bot.on(PlugAPI.events.ADVANCE, (next) => next.media && bot.woot())
  bot.woot()
  step('voted', String((await vote).raw.v))
  bot.close()
})
