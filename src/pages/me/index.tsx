// Who I am here, and how I like to read.
import { Page } from '@/components/page'
import { useCareMode } from '@/device/care-mode'

export default function MePage() {
  return (
    <Page isCare={useCareMode()} title="我的">
      {null}
    </Page>
  )
}
