// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/penaltydialog.h"

#include "services/plugdjmoderation.h"
#include "services/plugdjordertexts.h"
#include "services/plugdjsentences.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace partyline {

using namespace plugdj;

namespace {

/// The penalty that is asked about, whichever it is.
template <typename Call>
void visitPenalty(const Order &order, const Call &call)
{
    if (const auto *mute = std::get_if<MuteUser>(&order))
        call(*mute, muteDurations(), &muteReasonText);
    if (const auto *ban = std::get_if<BanUser>(&order))
        call(*ban, banDurations(), &banReasonText);
    if (const auto *ban = std::get_if<BanFromList>(&order))
        call(*ban, waitListBanDurations(), &banReasonText);
}

} // namespace

PenaltyDialog::PenaltyDialog(const Order &order, const PlugDjModeration &moderation, const Theme &theme,
                             QWidget *parent)
    : QDialog(parent)
    , m_order(order)
    , m_duration(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_consequence(new QLabel(this))
{
    setWindowTitle(titleOf(order));
    setMinimumWidth(theme.px(360));
    m_duration->setAccessibleName(tr("Duration"));
    m_reason->setAccessibleName(tr("Reason"));
    m_consequence->setAccessibleName(tr("Consequence"));
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->setWordWrap(true);
    fill(moderation);

    auto *layout = new QFormLayout(this);
    const int edge = theme.px(16);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme.px(8));
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("&Duration:"), m_duration);
    layout->addRow(tr("&Reason:"), m_reason);
    layout->addRow(m_consequence);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *doIt = buttons->addButton(verbOf(order), QDialogButtonBox::AcceptRole);
    // The safe way is the default.
    doIt->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    layout->addRow(buttons);

    connect(m_duration, &QComboBox::currentIndexChanged, this, &PenaltyDialog::review);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &PenaltyDialog::review);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Order chosen = this->order();
        accept();
        emit confirmed(chosen);
    });
    review();
}

void PenaltyDialog::fill(const PlugDjModeration &moderation)
{
    const Standing target = moderation.standingOf(targetOf(m_order).id);
    visitPenalty(m_order, [&](auto penalty, const auto &durations, auto reasonText) {
        const auto wanted = penalty.duration;
        for (const auto duration : durations) {
            // For good is a manager's (5.1).
            penalty.duration = duration;
            if (moderation.may(actOf(penalty), target))
                m_duration->addItem(choiceText(duration), int(duration));
        }
        m_duration->setCurrentIndex(std::max(0, m_duration->findData(int(wanted))));
        for (int reason = 1; reason <= ReasonCount; ++reason)
            m_reason->addItem(reasonText(reason), reason);
        m_reason->setCurrentIndex(std::max(0, m_reason->findData(penalty.reason)));
    });
}

Order PenaltyDialog::order() const
{
    Order chosen = m_order;
    visitPenalty(m_order, [&](auto penalty, const auto &, auto) {
        penalty.duration = decltype(penalty.duration)(m_duration->currentData().toInt());
        penalty.reason = m_reason->currentData().toInt();
        chosen = penalty;
    });
    return chosen;
}

void PenaltyDialog::review()
{
    m_consequence->setText(consequenceOf(order()));
}

} // namespace partyline
