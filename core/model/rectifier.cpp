#include "core/model/rectifier.h"

#include <torch/autograd.h>
#include <torch/library.h>

namespace saliscope {
namespace {

struct RuledRectifier final : torch::autograd::Function<RuledRectifier> {
  static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x, std::int64_t rule) {
    torch::Tensor y = x.relu();
    context->saved_data["rule"] = rule;
    if (rule != static_cast<std::int64_t>(RectifierRule::Deconvolution)) context->save_for_backward({y});
    return y;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list signals) {
    torch::Tensor signal = signals[0];
    const auto rule = static_cast<RectifierRule>(context->saved_data["rule"].toInt());
    if (rule != RectifierRule::Plain) signal = signal.clamp_min(0);
    // The output is positive exactly where the input was.
    if (rule != RectifierRule::Deconvolution)
      signal = torch::where(context->get_saved_variables()[0] > 0, signal, torch::zeros_like(signal));
    return {signal, torch::Tensor()};
  }
};

torch::Tensor rectifier(const torch::Tensor& x, std::int64_t rule) {
  return RuledRectifier::apply(x, rule);
}

torch::Tensor& rectifierInPlace(torch::Tensor& x, std::int64_t rule) {
  return x.copy_(RuledRectifier::apply(x, rule));
}

TORCH_LIBRARY(saliscope, library) {
  library.def("rectifier(Tensor x, int rule) -> Tensor", &rectifier);
  library.def("rectifier_(Tensor(a!) x, int rule) -> Tensor(a!)", &rectifierInPlace);
}

}  // namespace

torch::Tensor rectify(const torch::Tensor& x, RectifierRule rule) {
  return rule == RectifierRule::Plain ? x.relu() : rectifier(x, static_cast<std::int64_t>(rule));
}

const char* rectifierOperator() {
  return "saliscope::rectifier";
}

const char* rectifierInPlaceOperator() {
  return "saliscope::rectifier_";
}

}  // namespace saliscope
