// What I reported and what I follow.
import { Page } from '@/components/page'
import { useCareMode } from '@/device/care-mode'

export default function CasesPage() {
  return (
    <Page isCare={useCareMode()} title="诉求">
      {null}
    </Page>
  )
}
