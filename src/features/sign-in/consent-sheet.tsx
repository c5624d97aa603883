// The privacy text in five short paragraphs, and the one button that agrees to this version of it.
import { View } from '@tarojs/components'
import { useMyStep } from '../../api/me'
import { FormSheet } from '../../components/form-sheet'
import { consentWords } from '../../wording/consent-words'
import { refusalWords } from '../../wording/step-words'

type ConsentSheetProps = { version: string; onClose: () => void; onDone: () => void }

export function ConsentSheet({ version, onClose, onDone }: ConsentSheetProps) {
  const { take, isBusy, refusal } = useMyStep('giveConsent', onDone)
  return (
    <FormSheet
      title={consentWords.title}
      icon="shield-check"
      onClose={onClose}
      wrong={refusal && refusalWords(refusal)}
      send={{
        label: consentWords.agree,
        busyLabel: isBusy ? consentWords.agreeing : undefined,
        onPress: () => void take({ version }),
      }}
    >
      <ConsentText version={version} />
    </FormSheet>
  )
}

export function ConsentText({ version }: { version: string }) {
  return (
    <View className="stack">
      {consentWords.parts.map(({ lead, words }) => (
        <View key={lead}>
          <View className="strong">{lead}</View>
          <View className="small">{words}</View>
        </View>
      ))}
      <View className="note">{consentWords.version(version)}</View>
    </View>
  )
}
