#include "ui/main_window/demo_study.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <filesystem>

#include "core/phantom/phantom.h"

namespace saliscope::ui {
namespace {

constexpr int patients = 6;
const QString key = QStringLiteral("demo/path");

/// Written beside and renamed: a demo study that exists is whole.
void writeWhole(const std::filesystem::path& folder, Progress& progress) {
  std::filesystem::path part = folder;
  part += ".part";
  try {
    std::filesystem::remove_all(part);
    std::filesystem::create_directories(part.parent_path());
    writeDemoStudy(part, {.patients = patients}, progress);
    std::filesystem::remove_all(folder);
    std::filesystem::rename(part, folder);
  } catch (const std::filesystem::filesystem_error& error) {
    throw Error(ErrorCode::WriteFailed, {folder.string(), error.code().message()});
  }
}

}  // namespace

DemoStudy::DemoStudy(Session& session, QObject* parent) : QObject(parent), session_(session) {
  const auto ended = [this](JobId id) {
    if (id == job_) job_ = 0;
  };
  connect(&session_.io, &JobQueue::finished, this, ended);
  connect(&session_.io, &JobQueue::failed, this, ended);
  connect(&session_.io, &JobQueue::cancelled, this, ended);
}

QString DemoStudy::folder() const {
  const QString chosen = QSettings().value(key).toString();
  if (!chosen.isEmpty() && QFileInfo(chosen).isDir()) return chosen;
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo");
}

bool DemoStudy::written() const {
  return QFileInfo::exists(manifest());
}

void DemoStudy::open() {
  const QString where = folder();
  if (written()) {
    Q_EMIT ready(manifest());
    return;
  }
  if (job_ != 0) return;
  session_.notify(NoticeLevel::Info,
                  tr("The demo study of %n synthetic patient(s) is being written; it opens by itself.", nullptr, patients), where);
  job_ = session_.io.start(tr("Writing the demo study"), this, [this, where](JobContext& context) {
    writeWhole(where.toStdString(), context);
    return [this, where] {
      QSettings().setValue(key, where);
      Q_EMIT ready(manifest());
    };
  });
}

}  // namespace saliscope::ui
