/** Notes every timer and callback that reaches it, with the time its own clock shows. */
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

exports.main = async (event) => {
  const { SOURCE, OPENID = null } = cloud.getWXContext()
  await cloud
    .database()
    .collection('notes')
    .add({ data: { at: new Date(), event, source: SOURCE, openid: OPENID } })
  return { source: SOURCE, openid: OPENID }
}
