// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
// What the peers of bench_wire share.
'use strict'

module.exports = function count (listen) {
  let wanted = 0
  let letters = 0
  let before
  listen((...fields) => {
    for (const field of fields) letters += String(field).length
    if (--wanted === 0) {
      const spent = process.cpuUsage(before)
      console.log(`spent ${spent.user + spent.system} ${letters}`)
    }
  })
  require('readline').createInterface({ input: process.stdin }).on('line', (order) => {
    wanted = Number(order.split(' ')[1])
    before = process.cpuUsage()
    console.log('ready')
  }).on('close', () => process.exit(0))
}
