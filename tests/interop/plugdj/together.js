// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// A peer in the same room as Partyline: does what it is told in chat ("do vote"), and says what it sees. Which library it
// lives on is the first argument; the library's own calls and events are used wherever it has them.
'use strict'

const http = require('http')
const { plugdj, step, soon, run } = require('./peer')

const email = process.env.PARTYLINE_PEER
const password = plugdj.password

/** What every library is brought to: calls, and `on(name, see)` with the fields of the wire. */
const peers = {
  async plugsocket () {
    const login = require('plug-login')
    const socket = require('plug-socket')
    const session = await login.user(email, password, { host: plugdj.site, authToken: true })
    const ws = socket(session.token, { url: plugdj.socket, origin: plugdj.origin })
    await soon('the ack', (done) => ws.once('ack', done))
    const call = async (method, path, body) => {
      const response = await fetch(`${plugdj.site}/_/${path}`, {
        method,
        headers: { cookie: session.cookie, 'content-type': 'application/json' },
        body: body && JSON.stringify(body)
      })
      const answer = await response.json()
      if (answer.status !== 'ok') throw new Error(`${path}: ${answer.status} ${answer.data}`)
      return answer.data
    }
    return {
      on: (name, see) => ws.on(name, see),
      join: () => call('POST', 'rooms/join', { slug: plugdj.room }),
      say: (text) => ws.chat(text),
      play: async () => (await call('GET', 'rooms/state'))[0],
      woot: (h) => call('POST', 'votes', { direction: 1, historyID: h }),
      wait: () => call('POST', 'booth', {}),
      move: (userID, position) => call('POST', 'booth/move', { userID, position }),
      ban: (userID) => call('POST', 'bans/add', { userID, reason: 1, duration: 'h' }),
      skip: (userID, historyID) => call('POST', 'booth/skip', { userID, historyID })
    }
  },

  async miniplug () {
    const where = require.resolve('plug-socket', { paths: [require.resolve('miniplug')] })
    const plugSocket = require(where)
    require.cache[where].exports = (token, options) =>
      plugSocket(token, { ...options, url: plugdj.socket, origin: plugdj.origin })
    const mp = require('miniplug')({ host: plugdj.site, agent: new http.Agent({ keepAlive: true }) })
    const connected = soon('miniplug to be connected', (done) => mp.once('connected', done))
    await mp.connect({ email, password })
    await connected
    return {
      on: (name, see) => mp.ws.on(name, see),
      join: () => mp.join(plugdj.room),
      say: (text) => mp.chat(text),
      play: async () => (await mp.get('rooms/state'))[0],
      woot: () => mp.woot(),
      wait: () => mp.joinWaitlist(),
      move: (id, position) => mp.moveDJ(id, position),
      ban: (id) => mp.ban(id, 'h', 1),
      skip: (id, historyId) => mp.skipDJ(id, historyId)
    }
  },

  async plugapi () {
    const https = require('https')
    https.Agent = http.Agent // it makes one for plain https while it is loaded
    const PlugAPI = require('plugapi')
    for (const [name, value] of [['baseUrl', plugdj.site], ['socketUrl', plugdj.socket]]) {
      Object.defineProperty(PlugAPI.prototype, name, { get: () => value, set: () => {} })
    }
    const bot = await new Promise((resolve, reject) => {
      // eslint-disable-next-line no-new
      new PlugAPI({ email, password }, (error, made) => error ? reject(error) : resolve(made))
    })
    const wire = (data) => data && data.raw ? data.raw : data
    // What it rewrites on the way, in the words of the wire again.
    const restore = {
      chat: (m) => ({ message: m.message, uid: m.from && m.from.id, un: m.from && m.from.username }),
      userJoin: (user) => ({ username: user.username, id: user.id })
    }
    return {
      on: (name, see) => bot.on(name, (data) => see((restore[name] || wire)(data))),
      join: async () => {
        const joined = soon('the room', (done) => bot.once(PlugAPI.events.ROOM_JOIN, done))
        bot.connect(plugdj.room)
        await joined
      },
      say: (text) => bot.sendChat(text),
      woot: () => bot.woot(),
      wait: () => bot.joinBooth(),
      move: (id, position) => bot.moderateMoveDJ(id, position + 1), // it counts from one
      ban: (id) => bot.moderateBanUser(id, PlugAPI.BAN_REASON.SPAMMING_TROLLING, PlugAPI.BAN.HOUR),
      skip: () => bot.moderateForceSkip()
    }
  }
}

run(async () => {
  const peer = await peers[process.argv[2]]()
  let play = { historyID: '', dj: 0 }
  let wantsVote = false
  const vote = () => play.historyID && Promise.resolve(peer.woot(play.historyID)).catch(() => {}) // the track may be over
  const orders = {
    greet: () => peer.say('the peer says hello'),
    vote: () => { wantsVote = true; return vote() },
    wait: () => { wantsVote = false; return peer.wait() },
    move: (id) => peer.move(Number(id), 0),
    ban: (id) => peer.ban(Number(id)),
    skip: () => peer.skip(play.dj, play.historyID),
    leave: () => process.exit(0)
  }
  peer.on('chat', (m) => {
    const [verb, name, argument] = String(m.message).split(' ')
    if (verb !== 'do' || !orders[name]) return
    step('heard', `${m.un} ${m.message}`)
    // An order may come too late, as to skip a track that is just over: whoever gave it gives it again.
    Promise.resolve(orders[name](argument)).catch((error) => {
      console.error(`${name}: ${error.stack || error}`)
      step('refused', name)
    })
  })
  peer.on('advance', (next) => {
    play = next && next.h ? { historyID: next.h, dj: next.c } : next && next.historyID
      ? { historyID: next.historyID, dj: next.currentDJ && next.currentDJ.id }
      : { historyID: '', dj: 0 }
    if (wantsVote) vote()
  })
  peer.on('userJoin', (user) => step('joined', user.username))
  peer.on('vote', (v) => step('vote', `${v.i} ${v.v}`))
  peer.on('modMoveDJ', (m) => step('moved', `${m.u} by ${m.m}`))
  peer.on('modSkip', (m) => step('skipped', m.m))
  peer.on('modBan', (m) => step('banned', `${m.t} by ${m.m}`))
  await peer.join()
  if (peer.play) {
    const { playback, booth } = await peer.play()
    play = { historyID: playback.historyID, dj: booth.currentDJ }
  }
  step('ready')
  await new Promise(() => {})
})
