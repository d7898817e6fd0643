// What CaseList does in the background: it looks at each case.
#include <algorithm>
#include <chrono>
#include <new>
#include <thread>

#include "ui/session/case_list.h"
#include "ui/session/session.h"

namespace saliscope::ui {

int CaseList::lookedAt() const {
  const bool model = session_.explanation.classifier() != nullptr;
  return static_cast<int>(std::count_if(cases_.begin(), cases_.end(), [model](const StudyCase& one) {
    return one.failure || (one.facts && (one.facts->prediction || !model));
  }));
}

void CaseList::stopLooking() {
  queue_.cancel(lookJob_);
}

void CaseList::rest() {
  rest_->wanted = session_.study.loading() || session_.study.scanning() || !session_.compute.idle();
}

void CaseList::look() {
  queue_.cancel(lookJob_);
  lookJob_ = 0;
  const ClassifierPtr classifier = session_.explanation.classifier();
  // With the model every case is read once instead of twice.
  if (!classifier && session_.explanation.loadingModel()) return;
  QList<std::pair<int, StudyCase>> open;
  for (int i = 0; i < cases_.size(); ++i) {
    const StudyCase& one = cases_.at(i);
    const bool known = one.facts && (one.facts->prediction || !classifier);
    if (one.stale || (!one.failure && !known)) open.append({i, one});
  }
  rest();
  if (!open.isEmpty()) {
    lookJob_ = queue_.start(tr("Looking at the cases"), this, [this, open, classifier, rest = rest_](JobContext& context) {
      CaseLooker looker;
      for (qsizetype done = 0; done < open.size(); ++done) {
        const auto share = [&](qsizetype n) { return static_cast<double>(n) / static_cast<double>(open.size()); };
        ProgressSpan span(context, share(done), share(done + 1));
        span.step(0);
        while (rest->wanted) {
          std::this_thread::sleep_for(std::chrono::milliseconds(50));
          span.step(0);
        }
        std::optional<CaseFacts> facts;
        std::optional<Error> failure;
        const auto& [index, one] = open.at(done);
        try {
          facts = looker.look(one.row, one.series, classifier.get(), span);
        } catch (const Error& error) {
          failure = error;
        } catch (const std::bad_alloc&) {
          failure = Error(ErrorCode::OutOfMemory, {one.row.image.string()});
        }
        context.deliver([this, i = index, facts, failure] { takeFacts(i, facts, failure); });
      }
      return std::function<void()>();
    });
  }
  Q_EMIT looksChanged();
}

void CaseList::takeFacts(int index, const std::optional<CaseFacts>& facts, const std::optional<Error>& failure) {
  if (index >= cases_.size()) return;
  cases_[index].facts = facts;
  cases_[index].failure = failure;
  cases_[index].stale = false;
  Q_EMIT caseChanged(index);
  Q_EMIT looked(index);
}

}  // namespace saliscope::ui
