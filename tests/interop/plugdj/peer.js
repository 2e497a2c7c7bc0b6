// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// What the peers' scripts share. A script is given the announcement of a practice server in PARTYLINE_ANNOUNCEMENT, does
// its steps, prints a line for each and leaves with 0; any failure is said on standard error and ends it with 1.
'use strict'

const announcement = JSON.parse(process.env.PARTYLINE_ANNOUNCEMENT)

exports.plugdj = announcement.plugdj

/** POST control/NAME of the practice server. */
exports.control = async function control (name, body = {}) {
  const response = await fetch(`${announcement.control}/${name}`, {
    method: 'POST',
    body: JSON.stringify({ service: 'plugdj', ...body })
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`control ${name}: ${answer.error}`)
  return answer
}

exports.step = function step (name, detail = '') {
  console.log(`${name} ${detail}`.trim())
}

/** Resolves with the first value for which `listen(resolve)` calls its argument; fails in words after ten seconds. */
exports.soon = function soon (what, listen) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), 10000)
    listen((value) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}

exports.run = function run (script) {
  const fail = (error) => {
    console.error(error && error.stack ? error.stack : String(error))
    process.exit(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  script().then(() => process.exit(0), fail)
}
