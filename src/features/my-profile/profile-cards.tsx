// The page about me in cards: who I am, what I answer for, how I like to read, and whom to call.
import { View } from '@tarojs/components'
import type { Me } from '../../../types/directory/directory-calls'
import { Card } from '../../components/card'
import { Cell } from '../../components/cell'
import { Icon } from '../../components/icon'
import { Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { callNumber } from '../../device/call-number'
import { switchCareMode } from '../../device/care-mode'
import { fullDateOf } from '../../wording/moments'
import { meWords, roleWords } from '../../wording/resident-words'
import { generalWords } from '../../wording/zh'

export type ProfileMatter = 'name' | 'phone' | 'home' | 'invitation' | 'privacy'

type ProfileCardsProps = { me: Me; at: string; isCare: boolean; onOpen: (matter: ProfileMatter) => void }

export function ProfileCards({ me, at, isCare, onOpen }: ProfileCardsProps) {
  return (
    <>
      <View className="row above-3">
        <Icon name="user" size="big" />
        <View className="display grow">{me.label ?? meWords.nobody}</View>
      </View>
      <View className="above-3">
        <MyData me={me} onOpen={onOpen} />
      </View>
      {me.grants.length > 0 ? <MyRoles me={me} at={at} /> : null}
      <Section title={meWords.settings}>
        <Card isList>
          <Cell
            left={<Icon name="a-large-small" className="soft" />}
            title={generalWords.careMode}
            note={generalWords.careModeNote}
            right={<Switch label={generalWords.careMode} isOn={isCare} onChange={switchCareMode} />}
          />
        </Card>
      </Section>
      <About me={me} onOpen={onOpen} />
    </>
  )
}

function MyData({ me, onOpen }: Pick<ProfileCardsProps, 'me' | 'onOpen'>) {
  const home = me.home && [me.home.label, me.home.doorMasked && meWords.door(me.home.doorMasked)].filter(Boolean).join(' · ')
  return (
    <Card isList>
      <Cell
        left={<Icon name="user" className="soft" />}
        title={meWords.name}
        note={me.name ?? meWords.nobody}
        onPress={() => onOpen('name')}
      />
      <Cell
        left={<Icon name="phone" className="soft" />}
        title={meWords.phone}
        note={me.phoneMasked ?? meWords.phoneMissing}
        onPress={() => onOpen('phone')}
      />
      <Cell
        left={<Icon name="house" className="soft" />}
        title={meWords.home}
        note={home || meWords.homeMissing}
        onPress={() => onOpen('home')}
      />
      <Cell
        left={<Icon name="key-round" className="soft" />}
        title={meWords.invitation}
        note={meWords.invitationNote}
        onPress={() => onOpen('invitation')}
      />
    </Card>
  )
}

const MyRoles = ({ me, at }: Pick<ProfileCardsProps, 'me' | 'at'>) => (
  <Section title={meWords.roles}>
    <Card isList>
      {me.grants.map(({ role, reachLabel, until }) => (
        <Cell
          key={`${role} ${reachLabel}`}
          left={<Icon name="shield-check" className="soft" />}
          title={`${roleWords[role]} · ${reachLabel}`}
          note={meWords.until(fullDateOf(until, at))}
        />
      ))}
    </Card>
  </Section>
)

function About({ me, onOpen }: Pick<ProfileCardsProps, 'me' | 'onOpen'>) {
  const { street, hasConsented } = me
  return (
    <Section title={meWords.about}>
      <Card isList>
        <Cell
          left={<Icon name="file-text" className="soft" />}
          title={meWords.privacy}
          note={hasConsented ? meWords.agreed : meWords.notAgreed}
          onPress={() => onOpen('privacy')}
        />
        <Cell
          left={<Icon name="phone" className="soft" />}
          title={meWords.hotline(street.name)}
          note={street.hotline}
          onPress={() => callNumber(street.hotline)}
        />
      </Card>
    </Section>
  )
}
