// The resident starts here.
import { Page } from '@/components/page'
import { useCareMode } from '@/device/care-mode'

export default function HomePage() {
  return (
    <Page isCare={useCareMode()} title="邻里哨">
      {null}
    </Page>
  )
}
