// A resident follows one case.
import { Page } from '@/components/page'
import { useCareMode } from '@/device/care-mode'

export default function CasePage() {
  return (
    <Page isCare={useCareMode()} title="诉求详情">
      {null}
    </Page>
  )
}
