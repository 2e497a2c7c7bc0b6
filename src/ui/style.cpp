// SPDX-FileCopyrightText: the Partyline contributors
// SPDX-License-Identifier: MIT
#include "ui/style.h"

#include "ui/controlpainter.h"
#include "ui/pixels.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace partyline {

using namespace Qt::StringLiterals;

namespace {

bool says(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool isRoomTab(const QWidget *widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    return bar && bar->documentMode();
}

bool isTypedInto(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

QStyle::State without(QStyle::State state, QStyle::State flags)
{
    return state & ~flags;
}

/// A theme's icon has the ink of a plain ground; on a filled button it takes that of the words beside it.
QIcon inked(const QIcon &icon, QSize size, const QColor &ink, const QPainter &painter)
{
    QPixmap picture = icon.pixmap(size, painter.device()->devicePixelRatio());
    QPainter onto(&picture);
    onto.setCompositionMode(QPainter::CompositionMode_SourceIn);
    onto.fillRect(QRectF(QPointF(), picture.deviceIndependentSize()), ink);
    onto.end();
    return QIcon(picture);
}

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QSlider *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // Qt gives the cross of a line edit no name.
    if (widget->inherits("QLineEditIconButton") && widget->objectName().isEmpty()
        && widget->accessibleName().isEmpty()) {
        const auto *button = qobject_cast<QToolButton *>(widget);
        const QAction *action = button ? button->defaultAction() : nullptr;
        if (!action || action->text().isEmpty())
            widget->setAccessibleName(tr("Clear"));
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's are pictures for light grounds, and the first one of them loads every picture plug-in there is.
    switch (which) {
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return m_theme.icon(u"dots"_s);
    case SP_LineEditClearButton:
        return m_theme.icon(u"x"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const ControlPainter draw(m_theme, *painter);
    const Colours &c = m_theme.colours();
    const QRectF rect = option->rect;
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const auto has = [button](QStyleOptionButton::ButtonFeature f) { return button && (button->features & f); };
        draw.button(*option, has(QStyleOptionButton::DefaultButton), has(QStyleOptionButton::Flat),
                    says(widget, "danger"));
        return;
    }
    case PE_PanelButtonTool:
        draw.toolButton(*option);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QTabBar *>(widget)
            && option->state.testFlag(State_KeyboardFocusChange))
            draw.focusRing(rect, m_theme.px(m_theme.sizes().radiusControl));
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            draw.field(*option, says(widget, "wrong"));
        return;
    }
    case PE_FrameLineEdit:
        draw.field(*option, says(widget, "wrong"), false);
        return;
    case PE_Frame:
        if (isTypedInto(widget))
            draw.field(*option, says(widget, "wrong"), false);
        else
            pixels::frame(*painter, rect, 0, 1, c.line.hairline);
        return;
    case PE_FrameGroupBox:
        pixels::frame(*painter, rect, m_theme.px(m_theme.sizes().radiusCard), 1, c.line.hairline);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        draw.checkBox(*option);
        return;
    case PE_IndicatorRadioButton:
        draw.radioButton(*option);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        draw.row(*option, rect);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        draw.panel(rect, 0);
        return;
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelScrollAreaCorner: // bars are thumbs alone
        return;
    case PE_FrameTabBarBase:
        pixels::fill(*painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), c.line.hairline);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            draw.icon(option->state.testFlag(State_Open) ? u"chevron-down"_s : u"chevron-right"_s, c.text.secondary,
                      rect, m_theme.px(m_theme.sizes().iconSmall), option->direction);
        return;
    case PE_IndicatorArrowDown:
        draw.icon(u"chevron-down"_s, c.text.secondary, rect, m_theme.px(m_theme.sizes().iconSmall), option->direction);
        return;
    case PE_IndicatorTabClose:
        draw.icon(u"x"_s, option->state.testFlag(State_MouseOver) ? c.text.primary : c.text.secondary, rect,
                  m_theme.px(m_theme.sizes().iconSmall), option->direction);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const ControlPainter draw(m_theme, *painter);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool isDefault = button->features & QStyleOptionButton::DefaultButton;
            QStyleOptionButton copy = *button;
            const bool isDanger = says(widget, "danger");
            const QColor ink = draw.textOf(*option, isDefault, isDanger);
            copy.palette.setColor(QPalette::ButtonText, ink);
            if ((isDefault || isDanger) && option->state.testFlag(State_Enabled) && !button->icon.isNull())
                copy.icon = inked(button->icon, button->iconSize, ink, *painter);
            if (button->direction == Qt::RightToLeft && !button->icon.isNull() && !button->text.isEmpty())
                drawMirroredLabel(copy, *painter, widget);
            else
                QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            draw.tab(*tab, isRoomTab(widget));
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            copy.state = without(tab->state, State_HasFocus);
            if (!tab->state.testFlag(State_Selected))
                copy.palette.setColor(QPalette::WindowText, m_theme.colours().text.secondary);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            // The ground of what is selected is soft, not the palette's highlight.
            copy.palette.setColor(QPalette::HighlightedText, m_theme.colours().text.primary);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem copy = *item;
            if (item->menuItemType != QStyleOptionMenuItem::Separator && item->state.testFlag(State_Selected))
                draw.row(*item, QRectF(item->rect).adjusted(1, 0, -1, 0));
            copy.state = without(item->state, State_Selected);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem copy = *item;
            painter->fillRect(item->rect, m_theme.colours().surface.window);
            if (item->state.testFlag(State_Selected))
                painter->fillRect(item->rect, item->state.testFlag(State_Sunken) ? m_theme.pressed() : m_theme.hover());
            copy.state = without(item->state, State_Selected | State_Sunken);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.colours().surface.window);
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            draw.progress(*bar);
        return;
    case CE_Splitter:
        draw.splitter(*option);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            draw.splitter(*option);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// Qt 6.4 aligns such a text to the wrong side, onto the arrow of a menu.
void Style::drawMirroredLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    constexpr int Gap = 4; // as Qt's where nothing is mirrored
    const bool isEnabled = button.state.testFlag(State_Enabled);
    QRect place = button.rect;
    if (button.features & QStyleOptionButton::HasMenu)
        place.setLeft(place.left() + pixelMetric(PM_MenuButtonIndicator, &button, widget));
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int least = std::min(place.width(), button.iconSize.width() + Gap + text);
    place.adjust((place.width() - least) / 2, 0, -((place.width() - least + 1) / 2), 0);
    QRect icon(QPoint(), button.iconSize);
    icon.moveCenter(place.center());
    icon.moveRight(place.right());
    button.icon.paint(&painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(State_On) ? QIcon::On : QIcon::Off);
    place.setRight(icon.left() - Gap);
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, &button, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    drawItemText(&painter, place, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, button.palette, isEnabled,
                 button.text, QPalette::ButtonText);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const ControlPainter draw(m_theme, *painter);
    const auto part = [&](SubControl which) { return QRectF(subControlRect(control, option, which, widget)); };
    const int small = m_theme.px(m_theme.sizes().iconSmall);
    const QColor ink =
        option->state.testFlag(State_Enabled) ? m_theme.colours().text.secondary : m_theme.colours().text.disabled;
    if (control == CC_ComboBox) {
        draw.field(*option, says(widget, "wrong"));
        draw.icon(u"chevron-down"_s, ink, part(SC_ComboBoxArrow), small, option->direction);
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        draw.scrollBar(*slider, part(SC_ScrollBarSlider));
    } else if (slider && control == CC_Slider) {
        draw.slider(*slider, part(SC_SliderGroove), part(SC_SliderHandle));
    } else if (control == CC_SpinBox) {
        draw.field(*option, says(widget, "wrong"));
        const QRectF up = part(SC_SpinBoxUp);
        painter->save();
        painter->translate(up.center());
        painter->scale(1, -1);
        draw.icon(u"chevron-down"_s, ink, QRectF(-up.width() / 2, -up.height() / 2, up.width(), up.height()), small,
                  option->direction);
        painter->restore();
        draw.icon(u"chevron-down"_s, ink, part(SC_SpinBoxDown), small, option->direction);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    // No arrow buttons: the thumb has the whole length.
    const bool isLevel = bar->orientation == Qt::Horizontal;
    const int length = isLevel ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int shortest = std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const int thumb = range > 0
                          ? std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), shortest, length)
                          : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect r = isLevel ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return isLevel ? visualRect(bar->direction, bar->rect, r) : r;
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ItemViewItemFocusRect) // around the row with its icon, as its ground is
        return option->rect;
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // A field's words begin as far from its frame as a button's (visual.md 2). A spin box has measured its own.
    if (element == SE_LineEditContents && !(widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))) {
        const int inset = m_theme.px(4);
        rect.adjust(option->direction == Qt::RightToLeft ? 0 : inset, 0,
                    option->direction == Qt::RightToLeft ? -inset : 0, 0);
    }
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Sizes &s = m_theme.sizes();
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme.px(s.scrollBar);
    case PM_ScrollBarSliderMin:
        return m_theme.px(s.minimumTarget);
    case PM_SplitterWidth:
        return m_theme.px(s.splitterGrip);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return m_theme.px(s.icon);
    case PM_MessageBoxIconSize:
        return m_theme.px(s.iconDialog);
    case PM_DefaultFrameWidth: // the focus ring of what is written into stands beside the text, not below it
        return isTypedInto(widget) ? m_theme.px(s.focus) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabBarTabVSpace:
        return m_theme.px(8);
    case PM_TabBarTabHSpace:
        return m_theme.px(isRoomTab(widget) ? 20 : 12);
    case PM_TabBarBaseHeight:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return m_theme.px(s.icon);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_theme.ms(m_theme.sizes().fastMs);
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const Sizes &s = m_theme.sizes();
    const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&](int height, int width = 0) {
        return asked.expandedTo(QSize(m_theme.px(width), m_theme.px(height)));
    };
    switch (type) {
    case CT_PushButton:
        return QSize(std::max(asked.width(), size.width() + m_theme.px(24)), m_theme.px(s.control)).expandedTo(asked);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return atLeast(s.control);
    case CT_ToolButton:
        return atLeast(s.toolButton, s.toolButton);
    case CT_ItemViewItem:
        return atLeast(s.listRow);
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return asked;
        return atLeast(s.minimumTarget);
    case CT_TabBarTab:
        return atLeast(isRoomTab(widget) ? s.tabBar : s.panelTabs);
    case CT_MenuBarItem:
        return atLeast(s.menuBar);
    default:
        return asked;
    }
}

} // namespace partyline
