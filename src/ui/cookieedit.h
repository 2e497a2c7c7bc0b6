// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QPlainTextEdit>

namespace partyline {

/// Takes a pasted session and shows only its ends. What was pasted is kept whole in secret(); the clipboard is cleared
/// if it still holds it.
class CookieEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CookieEdit(QWidget *parent = nullptr);

    /// What was pasted or typed, trimmed.
    Secret secret() const;
    void setSecret(const Secret &secret);
    bool isMasked() const { return m_isMasked; }

signals:
    void secretChanged();
    /// The clipboard held what was pasted and was cleared.
    void clipboardCleared();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMasked();
    void takeTyped();

    Secret m_secret;
    bool m_isMasked = false;
    QString m_shown; ///< while masked
};

} // namespace partyline
