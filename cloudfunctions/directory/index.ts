// Function `directory`: who I am, what I agreed to, where I live, which roles I hold, and the map.
import { defineFunction } from '../_platform/handler/define-function'
import { giveConsent } from './give-consent'
import { listPlaces } from './list-places'
import { readMap } from './read-map'
import { redeemInvitation } from './redeem-invitation'
import { setHome } from './set-home'
import { setName } from './set-name'
import { signIn } from './sign-in'
import { verifyPhone } from './verify-phone'

export const main = defineFunction('directory', {
  signIn,
  giveConsent,
  verifyPhone,
  setName,
  setHome,
  redeemInvitation,
  listPlaces,
  readMap,
})
