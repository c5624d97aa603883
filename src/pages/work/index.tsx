// What waits for me in my role.
import { Page } from '@/components/page'
import { useCareMode } from '@/device/care-mode'

export default function WorkPage() {
  return (
    <Page isCare={useCareMode()} title="收件箱">
      {null}
    </Page>
  )
}
