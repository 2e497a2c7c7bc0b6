// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// plug-login and plug-socket: sign in, room, chat both ways, a vote; then the same room as a guest.
'use strict'

const login = require('plug-login')
const socket = require('plug-socket')
const { plugdj, control, step, soon, run } = require('./peer')

const spoken = 'plug-socket says "hi" & <bye>, it\'s 1 < 2'

function connect (token) {
  const ws = socket(token, { url: plugdj.socket, origin: plugdj.origin })
  return soon('the ack', (done) => ws.once('ack', (p) => done({ ws, p })))
}

async function call (session, method, path, body) {
  const response = await fetch(`${plugdj.site}/_/${path}`, {
    method,
    headers: { cookie: session.cookie, 'content-type': 'application/json' },
    body: body && JSON.stringify(body)
  })
  const answer = await response.json()
  if (answer.status !== 'ok') throw new Error(`${path}: ${answer.status}`)
  return answer.data
}

async function asUser () {
  const session = await login.user(plugdj.email, plugdj.password, { host: plugdj.site, authToken: true })
  step('signed-in', session.session.includes('|') ? 'raw cookie' : 'no bar in the cookie')
  const { ws, p } = await connect(session.token)
  step('ack', JSON.stringify(p))
  const [me] = await call(session, 'GET', 'users/me')
  await call(session, 'POST', 'rooms/join', { slug: plugdj.room })
  const [state] = await call(session, 'GET', 'rooms/state')
  step('joined', state.meta.slug)

  const heard = soon('a line of somebody else', (done) => ws.on('chat', (m) => m.uid !== me.id && m.message === 'over to you' && done(m)))
  const echo = soon('the own line', (done) => ws.on('chat', (m, slug) => m.uid === me.id && done({ ...m, slug })))
  ws.chat(spoken)
  const own = await echo
  step('echo', `${own.slug} ${own.message}`)
  await control('say', { text: 'over to you' })
  step('heard', (await heard).message)

  const vote = soon('the own vote', (done) => ws.on('vote', (v) => v.i === me.id && done(v)))
  const again = async (play) => call(session, 'POST', 'votes', { direction: 1, historyID: play.h })
  ws.on('advance', (play) => play.h && again(play)) // a stale vote is "ok" and counts for nothing
  await again({ h: state.playback.historyID })
  step('voted', String((await vote).v))
  ws.close()
}

async function asGuest () {
  const session = await login.guest({ host: plugdj.site, authToken: true })
  const { ws } = await connect(session.token)
  await call(session, 'POST', 'rooms/join', { slug: plugdj.room })
  const heard = soon('a line as a guest', (done) => ws.on('chat', (m) => m.message === 'hello guests' && done(m)))
  await control('say', { text: 'hello guests' })
  step('guest-heard', (await heard).message)
  ws.close()
}

run(async () => {
  await asUser()
  await asGuest()
  await login.user(plugdj.email, 'wrong', { host: plugdj.site }).then(
    () => { throw new Error('a wrong password was accepted') },
    (error) => step('refused', error.status))
})
