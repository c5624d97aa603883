// Who I am here, what I answer for, and how I like to read.
import { useState } from 'react'
import type { Me } from '../../../types/directory/directory-calls'
import { useMe } from '../../api/me'
import { AnswerFace } from '../../components/answer-face'
import { CopyStrip } from '../../components/copy-strip'
import { Page } from '../../components/page'
import { Sheet } from '../../components/sheet'
import { TabBar } from '../../components/tab-bar'
import { Toast } from '../../components/toast'
import { useCareMode } from '../../device/care-mode'
import { HomeSheet } from '../../features/my-profile/home-sheet'
import { InvitationSheet } from '../../features/my-profile/invitation-sheet'
import { ProfileCards, type ProfileMatter } from '../../features/my-profile/profile-cards'
import { ConsentSheet, ConsentText } from '../../features/sign-in/consent-sheet'
import { NameSheet } from '../../features/sign-in/name-sheet'
import { PhoneSheet } from '../../features/sign-in/phone-sheet'
import { type Need, useAdmission } from '../../features/sign-in/use-admission'
import { consentWords } from '../../wording/consent-words'
import { invitationWords, meWords } from '../../wording/resident-words'
import { chooseTab, tabsFor } from '../tabs'

/** What must be agreed or known before each of these can be kept. */
const needsOf: Record<ProfileMatter, readonly Need[]> = {
  name: ['consent'],
  phone: ['consent'],
  home: ['consent'],
  invitation: ['consent', 'phone'],
  privacy: [],
}

export default function MePage() {
  const isCare = useCareMode()
  const person = useMe()
  const admission = useAdmission()
  const [open, setOpen] = useState<ProfileMatter>()
  const [toast, setToast] = useState<string>()
  const finish = (words: string) => {
    setOpen(undefined)
    setToast(words)
  }
  const sheet = open && person.me ? <MatterSheet matter={open} me={person.me} onClose={() => setOpen(undefined)} onDone={finish} /> : null
  return (
    <Page
      isCare={isCare}
      title={meWords.title}
      strip={<CopyStrip answered={person} />}
      tabs={<TabBar items={tabsFor(person.me)} chosen="me" onChoose={chooseTab} />}
      over={
        <>
          {admission.sheet ?? sheet}
          <Toast message={toast} onPassed={() => setToast(undefined)} />
        </>
      }
    >
      <AnswerFace answered={{ ...person, data: person.me }} of="list" slowWords={meWords.slow}>
        {(me, at) => (
          <ProfileCards me={me} at={at} isCare={isCare} onOpen={(matter) => admission.admit(needsOf[matter], () => setOpen(matter))} />
        )}
      </AnswerFace>
    </Page>
  )
}

type MatterSheetProps = { matter: ProfileMatter; me: Me; onClose: () => void; onDone: (words: string) => void }

function MatterSheet({ matter, me, onClose, onDone }: MatterSheetProps) {
  const saved = () => onDone(meWords.saved)
  if (matter === 'name') return <NameSheet name={me.name} onClose={onClose} onDone={saved} />
  if (matter === 'phone') return <PhoneSheet onClose={onClose} onDone={saved} />
  if (matter === 'home') return <HomeSheet onClose={onClose} onDone={saved} />
  if (matter === 'invitation') return <InvitationSheet onClose={onClose} onDone={() => onDone(invitationWords.done)} />
  return <PrivacySheet me={me} onClose={onClose} onDone={saved} />
}

/** To read again once agreed to, to agree to before. */
function PrivacySheet({ me, onClose, onDone }: { me: Me; onClose: () => void; onDone: () => void }) {
  const { consentVersion: version } = me.street
  if (!me.hasConsented) return <ConsentSheet version={version} onClose={onClose} onDone={onDone} />
  return (
    <Sheet isOpen title={consentWords.title} icon="shield-check" onClose={onClose}>
      <ConsentText version={version} />
    </Sheet>
  )
}
