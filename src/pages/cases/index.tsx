// What I reported: what is under way, and what is done.
import { useState } from 'react'
import { useMe } from '../../api/me'
import { Chip } from '../../components/chip'
import { Chips } from '../../components/chips'
import { CopyStrip } from '../../components/copy-strip'
import { Page } from '../../components/page'
import { TabBar } from '../../components/tab-bar'
import { Toast } from '../../components/toast'
import { useCareMode } from '../../device/care-mode'
import { goBack, goTo } from '../../device/go'
import { takeNote } from '../../device/passing-note'
import { MyCaseList, useMyCases } from '../../features/my-cases/my-case-list'
import { casesWords } from '../../wording/resident-words'
import { chooseTab, tabsFor } from '../tabs'

export default function CasesPage() {
  const isCare = useCareMode()
  const { me } = useMe()
  const [isOpen, setOpen] = useState(true)
  const answered = useMyCases(isOpen)
  const [toast, setToast] = useState(() => takeNote('sent'))
  const tabs = tabsFor(me)
  const isTab = tabs.some(({ key }) => key === 'cases')
  return (
    <Page
      isCare={isCare}
      title={casesWords.title}
      onBack={isTab ? undefined : goBack}
      strip={<CopyStrip answered={answered} />}
      tabs={isTab ? <TabBar items={tabs} chosen="cases" onChoose={chooseTab} /> : undefined}
      over={<Toast message={toast} onPassed={() => setToast(undefined)} />}
    >
      <Chips>
        <Chip label={casesWords.open} isChosen={isOpen} onPress={() => setOpen(true)} />
        <Chip label={casesWords.closed} isChosen={!isOpen} onPress={() => setOpen(false)} />
      </Chips>
      <MyCaseList
        answered={answered}
        isOpen={isOpen}
        onOpen={({ caseId }) => goTo('packages/resident/pages/case/index', { caseId })}
        onReport={() => goTo('packages/resident/pages/report/index')}
      />
    </Page>
  )
}
