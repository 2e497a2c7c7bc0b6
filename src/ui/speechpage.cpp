// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/speechpage.h"

#include "store/choicebook.h"

#include <QComboBox>
#include <QPushButton>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

const auto VoiceKey = u"speech/voice"_s;

} // namespace

SpeechPage::SpeechPage(const Theme &theme, ChoiceBook &book, Hooks hooks, QWidget *parent)
    : SettingsPage(theme, book, tr("Speech"), u"speakerphone"_s, parent)
    , m_hooks(std::move(hooks))
{
    setWords(tr("voice read aloud accessibility"));
    addText(tr("For whoever uses no screen reader and wants to hear who calls. It is silent in quiet hours, while you "
               "are not to be disturbed, and for rooms that are muted. Escape stops it."));
    addChoice(u"speech/on"_s, tr("Speak mentions aloud"), {}, tr("text to speech tts"));
    addChoice(u"speech/rooms"_s, tr("Of which rooms"), {}, {},
              {{tr("Those that I do not look at"), tr("All")}, {}, {}, 1});
    addVoice();
    addChoice(u"speech/rate"_s, tr("Rate"), tr("Below 0 slower, above it faster."), tr("speed slow fast"));
    QPushButton *button = addButton(tr("A sentence"), {}, tr("Try it"), tr("test"));
    m_try = rows().last();
    connect(button, &QPushButton::clicked, this, [this] { tell(m_hooks.tryOut()); });
    tell(m_hooks.whyNot());
}

void SpeechPage::addVoice()
{
    auto *box = new QComboBox(this);
    box->addItem(tr("As the desktop has it"), QString());
    for (const QString &voice : m_hooks.voices())
        box->addItem(voice, voice);
    const auto follow = [this, box] {
        const QString chosen = this->book().value(VoiceKey).toString();
        if (box->findData(chosen) < 0) // of an engine that is not there now
            box->addItem(chosen, chosen);
        box->setCurrentIndex(box->findData(chosen));
    };
    follow();
    leaveWheelToPage(*box);
    connect(box, &QComboBox::activated, this,
            [this, box] { this->book().set(VoiceKey, box->currentData().toString()); });
    connect(&book(), &ChoiceBook::changed, box, [follow](const QString &key) {
        if (key == VoiceKey)
            follow();
    });
    SettingsRow::Parts parts;
    parts.caption = tr("Voice");
    parts.control = box;
    parts.isChanged = [this] { return !this->book().isStandard(VoiceKey); };
    parts.reset = [this] { this->book().reset(VoiceKey); };
    addRow(std::move(parts));
}

void SpeechPage::tell(const QString &why)
{
    m_try->setHint(why.isEmpty() ? tr("With the voice and the rate above.") : why);
}

} // namespace partyline
