#include "ui/main_window/notice_bar.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>

#include "ui/widgets/theme.h"

namespace saliscope::ui {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostKept = 200;

QString levelName(NoticeLevel level) {
  switch (level) {
    case NoticeLevel::Info:
      return QStringLiteral("info");
    case NoticeLevel::Warning:
      return QStringLiteral("warning");
    case NoticeLevel::Error:
      break;
  }
  return QStringLiteral("error");
}

void showText(QWidget* parent, const QString& title, const QString& text) {
  auto* dialog = new QDialog(parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(title);
  dialog->resize(640, 320);
  auto* view = new QPlainTextEdit(text);
  view->setReadOnly(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* copy = buttons->addButton(NoticeBar::tr("Copy"), QDialogButtonBox::ActionRole);
  copy->setIcon(Theme::icon(QStringLiteral("copy")));
  QObject::connect(copy, &QPushButton::clicked, dialog, [text] { QGuiApplication::clipboard()->setText(text); });
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto* column = new QVBoxLayout(dialog);
  column->addWidget(view);
  column->addWidget(buttons);
  dialog->show();
}

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), icon_(new QLabel), text_(new QLabel), action_(new QPushButton), details_(new QPushButton(tr("Details"))) {
  setProperty("role", QStringLiteral("notice"));
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  details_->setProperty("role", QStringLiteral("link"));
  details_->setToolTip(tr("Shows the details, which can be copied."));
  auto* close = new QToolButton;
  close->setIcon(Theme::icon(QStringLiteral("close")));
  close->setIconSize({14, 14});
  close->setToolTip(tr("Puts the message away; it stays under Messages."));
  close->setAccessibleName(tr("Close"));

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(10, 4, 6, 4);
  row->setSpacing(8);
  row->addWidget(icon_);
  row->addWidget(text_, 1);
  row->addWidget(action_);
  row->addWidget(details_);
  row->addWidget(close);

  leave_.setSingleShot(true);
  connect(&leave_, &QTimer::timeout, this, &QWidget::hide);
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  connect(details_, &QPushButton::clicked, this, &NoticeBar::showDetails);
  connect(action_, &QPushButton::clicked, this, [this] {
    hide();
    if (const auto action = history_.last().action) action();
  });
  hide();
}

void NoticeBar::add(Notice notice) {
  notice.time = QDateTime::currentDateTime();
  history_.append(notice);
  if (history_.size() > mostKept) history_.removeFirst();

  setProperty("level", levelName(notice.level));
  style()->unpolish(this);
  style()->polish(this);
  icon_->setPixmap(Theme::icon(levelName(notice.level)).pixmap(QSize(18, 18), devicePixelRatioF()));
  text_->setText(notice.text);
  action_->setText(notice.actionText);
  action_->setVisible(!notice.actionText.isEmpty());
  details_->setVisible(!notice.details.isEmpty());
  show();
  if (notice.level == NoticeLevel::Info) {
    leave_.start(notice.actionText.isEmpty() ? 8s : 30s);
  } else {
    leave_.stop();
  }
  Q_EMIT added();
}

void NoticeBar::showDetails() {
  if (history_.isEmpty()) return;
  const Notice& last = history_.last();
  showText(window(), tr("Details"), last.text + QStringLiteral("\n\n") + last.details);
}

void NoticeBar::putAway(const QString& actionText) {
  if (action_->text() == actionText) hide();
}

void NoticeBar::showHistory() {
  QStringList lines;
  for (auto notice = history_.crbegin(); notice != history_.crend(); ++notice) {
    lines.append(notice->time.toString(QStringLiteral("HH:mm:ss  ")) + notice->text);
    const QStringList details = notice->details.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : details) lines.append(QStringLiteral("          ") + line);
  }
  showText(window(), tr("Messages"), lines.isEmpty() ? tr("No messages yet.") : lines.join(QLatin1Char('\n')));
}

}  // namespace saliscope::ui
