/** Runs the script a test sends, inside a function instance, with the unmodified SDK at hand. */
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

exports.main = async ({ script, input }) => {
  const db = cloud.database()
  const run = new Function('rooms', `return (${script})(rooms)`)
  return run({ cloud, db, _: db.command, input, env: process.env, require })
}
