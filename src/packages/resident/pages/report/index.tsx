// A resident reports a case.
import { Page } from '@/components/page'
import { useCareMode } from '@/device/care-mode'

export default function ReportPage() {
  return (
    <Page isCare={useCareMode()} title="上报">
      {null}
    </Page>
  )
}
