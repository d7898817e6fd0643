// saliscope: the desktop program. What it does is said in application.cpp; here it starts and ends.
#include <cstdio>
#include <exception>

#include "app/gui/application.h"
#include "app/gui/options.h"
#include "ui/render/vtk_widget.h"

int main(int argc, char** argv) {
  using namespace saliscope;
  constexpr int exitInternal = 1;
  constexpr int exitUsage = 2;
  try {
    // OpenGL's format must be known before the application object is made.
    ui::VtkWidget::setDefaultFormat();
    gui::Application application(argc, argv);
    const gui::Options options = gui::parseOptions(gui::Application::arguments());
    if (!options.help.isEmpty()) {
      std::fputs(qUtf8Printable(options.help), stdout);
      return 0;
    }
    return application.run(options);
  } catch (const gui::UsageError& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return exitUsage;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return exitInternal;
  }
}
