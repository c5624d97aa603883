// Grid and community staff handle one case.
import { Page } from '@/components/page'
import { useCareMode } from '@/device/care-mode'

export default function GridCasePage() {
  return (
    <Page isCare={useCareMode()} title="诉求详情">
      {null}
    </Page>
  )
}
