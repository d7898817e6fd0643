<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>saliscope::gui::Opener</name>
    <message>
        <source>no CT series was found</source>
        <translation>CT シリーズが見つかりません</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AboutDialog</name>
    <message>
        <source>About Saliscope</source>
        <translation>Saliscope について</translation>
    </message>
    <message>
        <source>Explains what a neural network says about a CT scan.</source>
        <translation>ニューラルネットワークの CT 判定を説明します。</translation>
    </message>
    <message>
        <source>For research use. Not a medical device.</source>
        <translation>研究用です。医療機器ではありません。</translation>
    </message>
    <message>
        <source>Its output must not be used for diagnosis or treatment.</source>
        <translation>結果を診断や治療に用いないでください。</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス：%1</translation>
    </message>
    <message>
        <source>Built on:</source>
        <translation>使用ライブラリ：</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseKeeper</name>
    <message>
        <source>Keeping measurements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CheatSheet</name>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Next or previous slice</source>
        <translation>次または前のスライス</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>左ドラッグ</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>中ドラッグ</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像の移動</translation>
    </message>
    <message>
        <source>Right drag, Ctrl+Wheel</source>
        <translation>右ドラッグ、Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大縮小</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>ブラシを小さく、大きく</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>ビューアー</translation>
    </message>
    <message>
        <source>Window and level; with a tool: draw or measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a tool: draw or measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag, Ctrl+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ClassifierPanel</name>
    <message>
        <source>Load model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>Opens another network: a .safetensors file with its card, or TorchScript with a card beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label of the case</source>
        <translation>症例のラベル(&amp;L)</translation>
    </message>
    <message>
        <source>What is true of this case as far as you know; it decides whether the network is right.</source>
        <translation>この症例について分かっている正解です。ネットワークの正誤はこれで決まります。</translation>
    </message>
    <message>
        <source>near the threshold</source>
        <translation>しきい値の近く</translation>
    </message>
    <message>
        <source>trained on this patient</source>
        <translation>この患者で学習済み</translation>
    </message>
    <message>
        <source>The model&apos;s card lists this patient among those it was trained on: its answer here proves nothing.</source>
        <translation>モデルはこの患者で学習しています。ここでの答えは何も証明しません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability %1 lies within %2 of the threshold %3: a small change could turn the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model before it stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation>分類中…</translation>
    </message>
    <message>
        <source>Open a series to see what the network says of it.</source>
        <translation>シリーズを開くと、ネットワークの判定が表示されます。</translation>
    </message>
    <message>
        <source>Load model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the model says about itself: where it fails, how good it is, what it learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots how the model learnt, and follows a training that is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads the network that comes with Saliscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label: prediction stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said what is true of this case, so the predicted class is taken where a label is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ right: the label agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ wrong: the label says “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of this slice explains a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label and prediction agree in %1 of the %2 slices classified so far (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label and prediction agree in %1 of %2 slices (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do, a series, or the number of a slice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CurvePlot</name>
    <message>
        <source>Save numbers as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot as… (PDF, SVG, PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::DemoStudy</name>
    <message numerus="yes">
        <source>The demo study of %n synthetic patient(s) is being written; it opens by itself.</source>
        <translation>
            <numerusform>合成患者 %n 人のデモを書き込み中です。終わると自動で開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the demo study</source>
        <translation>デモを書き込み中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::DicePanel</name>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>share of most salient pixels (log)</source>
        <translation>重要度上位の画素の割合（対数）</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>This slice&apos;s mask is empty: Dice is undefined.</source>
        <translation>このスライスのマスクは空のため、Dice は定義されません。</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>最良 %1（%2）</translation>
    </message>
    <message>
        <source>top %1: Dice %2, by chance %3</source>
        <translation>上位 %1：Dice %2、偶然 %3</translation>
    </message>
    <message>
        <source>share of most salient regions (log)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EstimatorList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks every estimator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks the eight estimators of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all ticks away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked ones are made by “Run ticked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this one out of the queue; nothing half-made stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues the ticked estimators for this slice, cheap ones first; what is there already is not made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues every estimator for this slice, cheap ones first; gradients that several need are made once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the queue; finished maps stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">残り %1</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluateDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with, %2 without contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>my numbers and regions of the Explain panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only patients that the model was not trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep every heatmap (NRRD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, curves and the store of the run go into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with the columns image, slice, label, mask and patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper&apos;s eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all fifteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original and absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished">符号付き</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation type="unfinished">絶対値</translation>
    </message>
    <message>
        <source>Whether pixels that speak against the prediction count as unimportant or as important.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black with contrast, white without (the paper&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of the surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the blurred slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where pixels are masked to measure fidelity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked pixels become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact (fp32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic: faster where the processor can, with the same decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise every estimator has its default numbers and regions are those of XRAI&apos;s authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results on patients that the model knows from its training are worth nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes each map into the run folder, a file per slice, estimator and sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a run already: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one estimator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps “%1” need a name of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n slice(s) with a mask</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>slices with a mask (there are none yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slice on show (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a run in this folder: with the same choices it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heatmaps that you added are scored too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">評価</translation>
    </message>
    <message>
        <source>An evaluation is under way: pause or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open evaluation: the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of this slice is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationPanel</name>
    <message>
        <source>original</source>
        <translation type="unfinished">符号付き</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation type="unfinished">絶対値</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">評価</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished">ROC</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation type="unfinished">Dice</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy while pixels are masked by importance: the faster it falls, the truer the map to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the maps&apos; heights tell the masks&apos; pixels from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the most salient regions and the masks overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables 1 to 3 with 95 % intervals; a click on a heading sorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every slice by itself; double click opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices and maps that were left out, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>The evaluation was cancelled; what was finished stays in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished">レポート…</translation>
    </message>
    <message>
        <source>Writes tables, figures, settings and data as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves tables as CSV and plots as SVG, PDF or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both curves, area between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pixels are masked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pixels are masked first: solid lines the most important, dashed ones the least important.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimator of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose measures the list of slices shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">クラス</translation>
    </message>
    <message>
        <source>Which slices count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops at the next point; finished slices are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on where the evaluation stopped; what was left out is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">閉じる</translation>
    </message>
    <message>
        <source>Stops and closes it; finished slices stay in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluation is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slice %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">残り %1</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more doubt(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables and figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure “%1” as SVG, PDF, PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of “%1” as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished">レポートを書き込み中</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation type="unfinished">レポートを書き出しました：%1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for tables and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving tables and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and figures were saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationRun</name>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">評価</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation of %n slice(s) is finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An evaluation is under way: pause or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run scores heatmaps of other people. Choose the manifest, the same folder and the same maps in “Evaluate manifest…”: it then goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Evidence</name>
    <message>
        <source>Top %1: %2 lies in the mask; by chance %3.</source>
        <translation>上位 %1 のうち %2 がマスク内。偶然なら %3。</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>best Dice %1 at %2</source>
        <translation>最良 Dice %1（%2）</translation>
    </message>
    <message>
        <source>Open a series, explain a slice and draw a mask: their agreement is shown here.</source>
        <translation>シリーズを開き、スライスを説明し、マスクを描くと、一致度がここに表示されます。</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>マップを計算中です。</translation>
    </message>
    <message>
        <source>Run an estimator [G]: its map is compared with the mask.</source>
        <translation>手法を実行 [G] すると、マップをマスクと比較します。</translation>
    </message>
    <message>
        <source>Draw or load a mask of where a reader looks: the map is compared with it.</source>
        <translation>読影者が見る領域のマスクを描くか開くと、マップと比較します。</translation>
    </message>
    <message>
        <source>This slice&apos;s mask is empty: draw where a reader looks.</source>
        <translation>このスライスのマスクは空です。読影者が見る領域を描いてください。</translation>
    </message>
    <message>
        <source>A reader looked and found nothing to outline here: ROC and Dice are undefined.</source>
        <translation>読影者は該当なしと判断しました。ROC と Dice は定義されません。</translation>
    </message>
    <message>
        <source>Map and mask are being compared.</source>
        <translation>マップとマスクを比較中です。</translation>
    </message>
    <message>
        <source>Comparing map and mask</source>
        <translation>マップとマスクを比較中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>How well the map&apos;s height tells the mask&apos;s pixels from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>not better than chance</source>
        <translation>偶然と変わらない</translation>
    </message>
    <message>
        <source>A map that knows nothing of the slice would agree with the mask as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the most salient regions and the mask overlap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Computes the chosen estimator&apos;s map of this slice [G].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next estimator</source>
        <translation>次の手法</translation>
    </message>
    <message>
        <source>Goes on to the next estimator of the list [E].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous estimator</source>
        <translation>前の手法</translation>
    </message>
    <message>
        <source>Goes back to the estimator before it [Shift+E].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original or absolute</source>
        <translation>符号付きまたは絶対値</translation>
    </message>
    <message>
        <source>Shows importance with its sign, or its size alone [S].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain automatically</source>
        <translation>自動で説明</translation>
    </message>
    <message>
        <source>Explains every slice you stop at, without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>original</source>
        <translation>符号付き</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Which number is explained: the network&apos;s raw score, or the probability made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation>対象値</translation>
    </message>
    <message>
        <source>The class whose score is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Where the random draws start: the same seed gives the same map again. Methods without chance ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map has no negative values: original and absolute are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model has to be loaded first.</source>
        <translation>先にモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>Open a series first: there is no slice to explain.</source>
        <translation>先にシリーズを開いてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops within a second; nothing half-made stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Explain with all estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues every estimator for this slice, cheap ones first [Shift+G].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the chosen estimator&apos;s map of many slices and saves it as a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several estimators at once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which maps of this slice are there, and queues others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse map first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a map of half the precision (bf16) first where the processor gains from it; the exact one replaces it. Maps are only kept and saved in full precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness error: by how much the map&apos;s sum misses the difference of scores between the slice and the baseline that it should add up to. Score of this slice: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made the map on show. Score of this slice: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method changes how rectifiers (ReLU) pass the signal back, and this network has none: choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method looks at a layer that still has places, and this network has none: choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Explanation</name>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>分類中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Findings</name>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished">%1 mm</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixel inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, SD %2 HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 HU, n %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 on slice %3</source>
        <comment>measurement, its value, slice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::FindingsPanel</name>
    <message>
        <source>Slice</source>
        <translation type="unfinished">スライス</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click goes to the slice; Delete deletes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the case on this computer; not in the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignHeatmaps</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignList</name>
    <message>
        <source>Add a heatmap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a heatmap that was made elsewhere (NRRD, NIfTI, MHA, DICOM Parametric Map) and compares it with the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation type="unfinished">スライス %1</translation>
    </message>
    <message>
        <source>The file has one map, which belongs to another slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the heatmap off the list; the file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmaps (*.nrrd *.nii *.nii.gz *.mha *.dcm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignMapsTable</name>
    <message>
        <source>Heatmaps made elsewhere, found by the images&apos; names and scored like our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people&apos;s heatmaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of heatmaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">キー一覧</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as another program has them; your own changes are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click here and press the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key alone; another action that has it loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key besides those that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes its keys away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives it the scheme&apos;s keys back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every action the scheme&apos;s keys back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads keys from a file that was exported here or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the scheme and your own keys to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">閉じる</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into the field and press a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no keys of Saliscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Shows or hides the heatmap [Space].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Opacity of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the anatomy the heatmap covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the heatmap; all of them can be told apart by colour-blind readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Maps with negative values are shown blue to orange.</source>
        <translation>負の値を含むマップは青から橙で表示します。</translation>
    </message>
    <message>
        <source>Threshold of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below this share of the range are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>なめらか</translation>
    </message>
    <message>
        <source>Off: the network&apos;s own pixels are shown as blocks, which is all that it really says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the mask is drawn [M].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>塗り</translation>
    </message>
    <message>
        <source>off</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Hide the heatmap</source>
        <translation>ヒートマップを隠す</translation>
    </message>
    <message>
        <source>Show the heatmap</source>
        <translation>ヒートマップを表示</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LayoutMenu</name>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slice alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slice and, beside it, the CT without the map or another series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal, and the CT without the map. Shift and the mouse shows one place in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices that follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move views together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice, zoom, place and window of all views follow each other by the position in the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same series without the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LeftOutModel</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished">スライス</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation type="unfinished">手法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LookMenu</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert greys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense becomes black, as on film turned over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolates between pixels; off shows them as blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs through the slices by itself; the wheel stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the slices in the slab: less noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The densest value along the way: vessels with contrast agent, nodules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum (MinIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least dense value along the way: airways, emphysema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished">%1 mm</translation>
    </message>
    <message>
        <source>How thick the slab is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MainWindow</name>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>An unsaved mask of %1 was kept for you.</source>
        <translation>%1 の未保存のマスクが保管されています。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Unsaved mask</source>
        <translation>未保存のマスク</translation>
    </message>
    <message>
        <source>The mask has changes that are not saved.</source>
        <translation>マスクに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Kept for the next start, it is offered to you when Saliscope starts again.</source>
        <translation>保管すると、次回の起動時に開くことができます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep for next start</source>
        <translation>次回まで保管</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Masks (*.nii.gz *.nii *.nrrd *.mha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Finds every CT series in a folder and its subfolders.</source>
        <translation>フォルダー内のすべての CT シリーズを探します。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Opens DICOM, NIfTI, NRRD or MHA files.</source>
        <translation>DICOM、NIfTI、NRRD、MHA ファイルを開きます。</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Open demo study</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Opens six synthetic patients with masks.</source>
        <translation>6 人の合成患者とマスクを開きます。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Writes what is on show as a PDF.</source>
        <translation>表示内容を PDF に書き出します。</translation>
    </message>
    <message>
        <source>Close series</source>
        <translation>シリーズを閉じる</translation>
    </message>
    <message>
        <source>Takes the series on show off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>すべて閉じる</translation>
    </message>
    <message>
        <source>Empties the list of series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ends Saliscope; unsaved work is kept.</source>
        <translation>終了します。未保存の作業は保管されます。</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Shows the whole slice again.</source>
        <translation>スライス全体を表示します。</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>次のシリーズ</translation>
    </message>
    <message>
        <source>Shows the next series of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation>前のシリーズ</translation>
    </message>
    <message>
        <source>Shows the previous series of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search series</source>
        <translation>シリーズを検索</translation>
    </message>
    <message>
        <source>Searches the list of series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show patient identity</source>
        <translation>患者情報を表示</translation>
    </message>
    <message>
        <source>Shows names, IDs and dates instead of “Patient 1”.</source>
        <translation>「患者 1」の代わりに氏名、ID、日付を表示します。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Put panels back</source>
        <translation>パネルを元に戻す</translation>
    </message>
    <message>
        <source>Panels on or off</source>
        <translation>パネルの表示切替</translation>
    </message>
    <message>
        <source>Gives the whole window to the picture.</source>
        <translation>画像をウィンドウ全体に表示します。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Fills the screen; again to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>ダークまたはライト</translation>
    </message>
    <message>
        <source>Changes between the dark and the light look.</source>
        <translation>ダークとライトの表示を切り替えます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Heatmap on or off</source>
        <translation>ヒートマップの表示切替</translation>
    </message>
    <message>
        <source>Shows or hides the heatmap.</source>
        <translation>ヒートマップを表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>Mask: outline, fill, off</source>
        <translation>マスク：輪郭、塗り、なし</translation>
    </message>
    <message>
        <source>Changes how the mask is drawn.</source>
        <translation>マスクの描き方を変えます。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Shows all keys on one page.</source>
        <translation>すべてのキーを表示します。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Shows all messages since the start.</source>
        <translation>起動後のすべてのメッセージを表示します。</translation>
    </message>
    <message>
        <source>About Saliscope</source>
        <translation>Saliscope について</translation>
    </message>
    <message>
        <source>Version, licence and libraries.</source>
        <translation>バージョン、ライセンス、ライブラリ。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Which densities become black and white: width/centre in HU (keys 1 to 9, 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>All files (*);;Volumes (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd);;DICOM (*.dcm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are not readable CT images were left out.</source>
        <translation>
            <numerusform>読み取れる CT 画像ではない %n 個のファイルを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the most salient regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of regions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice, mask, heatmap and most salient regions as one picture (PNG, SVG, PDF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes one slice towards the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes one slice towards the feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten slices on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes ten slices towards the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten slices back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes ten slices towards the feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the slice nearest to the feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the slice nearest to the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left button changes window and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: without a tool the left button only clicks, as in 3D Slicer and ITK-SNAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up darkens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging up raises the level, as some workstations have it; otherwise it lowers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button moves, middle button zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the middle button moves and the right one zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panels, in the places you gave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimators side by side with their evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the picture, and the brush in the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings this workspace&apos;s panels back to their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mea&amp;sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to slice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate manifest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fidelity, ROC and Dice of estimators over all slices of a study, in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate this case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the open series: its slices with a mask, or only the slice on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open evaluation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a run that was made before, here or by the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a heatmap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a heatmap that was made elsewhere and compares it with the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation “%1” was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliscope did not end as it should last time. What was open, and what was drawn, can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slice %2, %3</source>
        <comment>series, number, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens what was open when Saliscope ended, with its slice, window and unsaved masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always begin where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every start what was open comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides this panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every action the key that you like, or all of them those of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anything by a part of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many views there are and what they show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskDocument</name>
    <message>
        <source>Loading the mask</source>
        <translation>マスクを読み込み中</translation>
    </message>
    <message>
        <source>Erase %1 mm on slice %2</source>
        <translation>スライス %2 で %1 mm 消去</translation>
    </message>
    <message>
        <source>Paint %1 mm on slice %2</source>
        <translation>スライス %2 に %1 mm 描画</translation>
    </message>
    <message>
        <source>Nothing there on slice %1</source>
        <translation>スライス %1 は該当なし</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskEditor</name>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paints the mask with the left button; hold Ctrl to erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Erases the mask with the left button; hold Ctrl to paint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size in mm</source>
        <translation>ブラシの大きさ (mm)</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Diameter of the brush in mm (Shift+wheel over the slice, or [ and ]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Marks this slice as looked at and empty, so that it counts as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mask…</source>
        <translation>マスクを開く…</translation>
    </message>
    <message>
        <source>Opens a mask for the image on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Saves the mask to its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mask as…</source>
        <translation>名前を付けてマスクを保存…</translation>
    </message>
    <message>
        <source>Saves the mask to another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskFiles</name>
    <message>
        <source>Load a mask</source>
        <translation>マスクを開く</translation>
    </message>
    <message>
        <source>The mask on show has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mask takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, then load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>NIfTI, compressed (*.nii.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIfTI (*.nii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRRD (*.nrrd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MetaImage (*.mha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask was saved as %1.</source>
        <translation>マスクを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskKeeper</name>
    <message>
        <source>Keeping a copy of the mask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MeasureEditor</name>
    <message>
        <source>No tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left button changes window and level again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures a length in mm: drag, or click both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures an angle: one arm, the apex, the other arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the area of an ellipse in mm² and the HU in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the area of a rectangle in mm² and the HU in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the area inside a line drawn by hand and the HU in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected measurement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MethodChoices</name>
    <message>
        <source>The layer whose areas are shown: late ones are coarse and close to the decision, early ones fine and far from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the slices of a folder of CT series as references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the synthetic patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic patients (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices of the demo study&apos;s synthetic patients, half of them with contrast agent: choose a folder of real ones where you have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of reference slices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ModelCard</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>one neuron, p = sigmoid(logit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outputs, softmax</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>%1 to %2 HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>A residual network (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of its own design (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says how likely a slice is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells %1 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that looks at one slice at a time, at %2 × %3 pixels and from %4 to %5 HU, and %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on %1, each by a model that never saw the patient (cross-validation in %2 parts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on %1 that were left out of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the shares of right answers in the two classes; chance is 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right where it is “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity: the share of right answers among these slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity: the share of right answers among these slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy in which each patient counts once, however many slices there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average its probabilities are %1 away from what is true (expected calibration error).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>For research use, not for diagnosis.</source>
        <translation>研究用です。診断には使えません。</translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the SHA-256, which names this very file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots how the model learnt, from the log beside its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card does not say where it fails: trust it accordingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says nothing about its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets and as bars: 95 % intervals over patients. The track runs from 0.5 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card gives no intervals: with few patients these figures may be off by much. The track runs from 0.5 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can its probabilities be believed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot on the dashed line is a probability that means what it says; the bars show how many slices stand behind each dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries of the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Names</name>
    <message>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>SmoothGrad</source>
        <translation>SmoothGrad</translation>
    </message>
    <message>
        <source>SmoothGrad²</source>
        <translation>SmoothGrad²</translation>
    </message>
    <message>
        <source>Random (chance)</source>
        <translation>ランダム（偶然）</translation>
    </message>
    <message>
        <source>How much the network&apos;s score would move if a pixel became a little brighter.</source>
        <translation>画素が少し明るくなったときに、ネットワークの値がどれだけ動くか。</translation>
    </message>
    <message>
        <source>The mean of the gradient over noisy copies of the slice: less grain than a single gradient.</source>
        <translation>ノイズを加えた複製にわたる勾配の平均。単一の勾配よりなめらかです。</translation>
    </message>
    <message>
        <source>The mean of the squared gradient over noisy copies: where the network looks, whatever the direction.</source>
        <translation>ノイズを加えた複製にわたる勾配の二乗平均。向きによらず、注目する場所を示します。</translation>
    </message>
    <message>
        <source>Noise that knows nothing of the slice: the level of chance.</source>
        <translation>スライスと無関係なノイズ。偶然の水準を示します。</translation>
    </message>
    <message>
        <source>Samples n</source>
        <translation>サンプル数 n</translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation>ノイズ σ</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, as a share of the model&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>logit of “%1”</source>
        <translation>「%1」のロジット</translation>
    </message>
    <message>
        <source>probability of “%1”</source>
        <translation>「%1」の確率</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the network backwards and lets only what speaks for the score pass: sharp shapes, which depend little on the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the score out among the pixels by adding up gradients on the way from a black image to the slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated Gradients, b/w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of two ways, from a black and from a white image: dark and bright tissue count alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the score out as Integrated Gradients does, on ways from other patients&apos; slices instead of black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Deconvolution, and only through parts of the network that were active: fine edges, which depend little on the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input × Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient times the pixel&apos;s own brightness: black pixels never count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VarGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the gradient varies among noisy copies of the slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which areas of one layer speak for the score: coarse, but close to what the network decides on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers one square after the other and notes how far the score falls: slow, and easy to understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided IG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated Gradients on a way that changes the least important pixels first: less noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur IG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated Gradients on a way from a blurred slice to the sharp one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many random draws are averaged: more are smoother and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points of the way are visited: more are more exact and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square that is covered, in pixels of the model&apos;s input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the square moves each time, in pixels: half of it takes four times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pixels that may move in a step: those with the smallest gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a pixel may stray from the straight way, as a share of the model&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How blurred the way begins, in pixels of the model&apos;s input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completeness error %1 at a score of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rectifier(s) overridden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>references: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coarse (bf16), being refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::NoticeBar</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Shows the details, which can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the message away; it stays under Messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>メッセージはありません。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ParameterForm</name>
    <message>
        <source>From %1 to %2, usually %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Plot</name>
    <message>
        <source>false positive rate</source>
        <translation>偽陽性率</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>真陽性率</translation>
    </message>
    <message>
        <source>%1, AUC %2</source>
        <translation>%1、AUC %2</translation>
    </message>
    <message>
        <source>share of most salient pixels (log)</source>
        <translation>重要度上位の画素の割合（対数）</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>%1, best %2 at %3</source>
        <translation>%1、最良 %2（%3）</translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, mean of %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss on patients left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability that the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share with contrast agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of most salient regions (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of masked pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most important first, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least important first, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with contrast</source>
        <translation type="unfinished">造影あり</translation>
    </message>
    <message>
        <source>without contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 4. Accuracy while pixels are masked by importance, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 5. ROC of importance against the masks, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 6. Dice of the most salient regions against the masks, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ProbabilityStrip</name>
    <message>
        <source>Probability along the series</source>
        <translation>シリーズに沿った確率</translation>
    </message>
    <message>
        <source>Slice %1: not classified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice %1: %2 (probability of “%3”: %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionFigure</name>
    <message>
        <source>%1 (%2 of the image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions by gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figure of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a slice first: the figure shows its map and regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the figure of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most salient regions, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionSet</name>
    <message>
        <source>Dividing into regions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionSettingsDialog</name>
    <message>
        <source>Settings of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAI divides the slice into segments at several scales and ranks them by the heatmap&apos;s importance. The defaults are its authors&apos;; whatever differs is named in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales are positive numbers with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAI, full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAI, fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: again and again the segment whose uncovered rest is the most important. Fast: segments in the order of their own importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the importance of a region&apos;s pixels is summed up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region&apos;s gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is divided into segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felzenszwalb&apos;s scales: larger ones give larger segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian smoothing before division, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller segments join a neighbour; in pixels of the divided image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %1, as XRAI&apos;s authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size to which the image is brought before it is divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest segment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Regions</name>
    <message>
        <source>what no region covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it in the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionsRow</name>
    <message>
        <source>Shows or hides the regions [R].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most salient regions, per cent of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the image the most salient regions fill; the triangle marks the best Dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill</source>
        <translation type="unfinished">塗り</translation>
    </message>
    <message>
        <source>Each region in the colour of its gain, in the heatmap&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions&apos; borders as lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the slice is divided into regions and how they are ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s), %1 of the image</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>best Dice %1 at %2</source>
        <translation type="unfinished">最良 Dice %1（%2）</translation>
    </message>
    <message>
        <source>Dividing the slice into regions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a slice [G] to see its regions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ReliabilityPlot</name>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability that the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share with contrast agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says nothing of how reliable the probabilities are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n slice(s) the model says %1 on average; %2 of them have contrast agent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Report</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>none was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), file %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>HU clipped to %1 … %2 and scaled to 0 … 1, resampled to %3 × %4 (bilinear, antialiased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = sigmoid(logit); “%1” where p ≥ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>softmax over %n classes; the most probable one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute values, taken on the model grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; multiplied by −1, because the prediction is “without”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was computed for this slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>対象値</translation>
    </message>
    <message>
        <source>logit of this slice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of this slice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed at %1 × %2, brought to the slice by bilinear interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>drawn in this session, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, changed since it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; resampled to the image by nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; on the image&apos;s own grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Who drew it was not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>importance scaled to 0 … 1; at thresholds 0, 0.01 … 1 a pixel is positive where importance exceeds it; AUC is the trapezoid area, closed at (0, 0) and (1, 1); the exact AUC ranks all pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>2 |X ∩ Y| / (|X| + |Y|), X the p % most salient pixels with all ties, Y the mask, p = 1 … 100; by chance 2 s m / (s + m), s and m the shares of X and Y in the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one slice of one patient: no interval, no test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card says nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heatmap shows what moves this network&apos;s score. It does not show disease, and it does not prove that the network is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label unknown: the predicted class stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case&apos;s label agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case&apos;s label says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the top %1 of %2, %3 lies in the mask; by chance it would be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC %1; best Dice %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CT slice without a classifier&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the network sees “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the network sees contrast agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the network sees no contrast agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient identity hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm, slices %3 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice was open when this report was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimator was run on this slice: there is no heatmap to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask was drawn or loaded: the map&apos;s agreement with a reader is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader looked at this slice and found nothing to outline: ROC and Dice are undefined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slice&apos;s mask is empty: nobody has outlined anything on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison of map and mask was not finished when this report was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier had not yet judged this slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction is wrong by the case&apos;s label: the map explains a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability lies within %1 of the threshold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was trained on this patient: its answer proves nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map agrees with the mask no better than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask&apos;s grid differed from the image&apos;s: it was resampled by nearest neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network ran in bf16, at reduced precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き込み中</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>レポートを書き出しました：%1</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>no slice was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Slice, window %1, level %2 HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heatmap was computed for this slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>The mask, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reader found nothing to outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mask on this slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier calls this slice %1 (probability of “%2” %3; %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for research use, not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliscope evaluation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimator (absolute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimator (original sign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top %1 in mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask covers %1 of the slice. At %2 the map shows %3 of it, whole ties included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ROC curve is undefined: the mask covers the whole slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods and provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model&apos;s card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 |X ∩ Y| / (|X| + |Y|), X the p % most salient regions, never a cut one, Y the mask, p = 1 … 100; by chance 2 s m / (s + m), s and m the shares of X and Y in the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation of importance estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliscope evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished">符号付き</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation type="unfinished">絶対値</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation type="unfinished">手法</translation>
    </message>
    <message>
        <source>10 F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute minus original values, all slices: difference, interval, corrected p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1. Fidelity, 10 F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 2. Area under the ROC curve against the masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 3. Highest Dice of the most salient regions against the masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt; leads with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black for slices with contrast, white for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air (-1000 HU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water (0 HU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of the surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the blurred slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n patient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more fold(s) of its training</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fidelity to the model (10 F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with the masks pixel by pixel (AUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of regions (highest Dice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 slices are of patients that the model was trained on: these figures say nothing about new patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one class is there: its accuracy stands for the balanced one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 slices have no label; the predicted class stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 masks lay on another grid and were resampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few patients (fewer than 5) for intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) or map(s) were left out; see the end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logit of output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probability of output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fidelity on the model&apos;s grid; regions, ROC and Dice on the slice&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything on the model&apos;s grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %, percentile, 2,000 resamples of patients within their class; p-values by the normal distribution with the resamples&apos; deviation, corrected by Holm within each measure and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saliscope %1, %2, %3, %n thread(s), %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the mask covers %1 of a slice on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with nothing there (not in ROC and Dice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not looked at (not in ROC and Dice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) with padded voxels, which count as air</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, listed in run.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RocPanel</name>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>偽陽性率</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>真陽性率</translation>
    </message>
    <message>
        <source>AUC %1 (exact %2)</source>
        <translation>AUC %1（厳密値 %2）</translation>
    </message>
    <message>
        <source>The mask covers the whole slice: the ROC curve is undefined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1: true positive rate %2, false positive rate %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunLegend</name>
    <message>
        <source>Estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tick shows or hides an estimator&apos;s curves; a click on the name makes it stand out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunPlot</name>
    <message>
        <source>original values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of masked pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation type="unfinished">偽陽性率</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation type="unfinished">真陽性率</translation>
    </message>
    <message>
        <source>share of most salient regions (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice of this class is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice of this class has a mask to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the %2 least important masked, accuracy %3 · 10 F %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the %2 most important masked, accuracy %3 · 10 F %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, threshold %2: true positive rate %3, false positive rate %4 · AUC %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, top %2: mean Dice %3 (%4 shown) · highest %5 at %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunTableModel</name>
    <message>
        <source>Table 1. Fidelity, 10 F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 2. Area under the ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 3. Highest Dice of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation type="unfinished">手法</translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished">符号付き</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation type="unfinished">絶対値</translation>
    </message>
    <message>
        <source>There is nothing to measure: no slice of this class has what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval: fewer than 5 patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached with the %1 % most salient regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute minus original %1 [%2, %3], corrected p = %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesDelegate</name>
    <message>
        <source>loading …</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesMapDialog</name>
    <message>
        <source>Explain series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished">説明</translation>
    </message>
    <message>
        <source>whole series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume of 32-bit numbers on the series&apos; grid, with all settings in its header (NRRD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must end in .nrrd, .nii.gz or .mha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>An earlier run of this file was interrupted: it goes on with the slices that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The heatmap of %n slice(s) was saved as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>slice %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">残り %1</translation>
    </message>
    <message>
        <source>Heatmaps (*.nrrd *.nii.gz *.mha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save heatmap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesModel</name>
    <message>
        <source>Patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>No name in the files</source>
        <translation>氏名の記載なし</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesPanel</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shows only the series with these words in their name, facts or warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Stops looking or loading; what was found stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No series has these words.</source>
        <translation>該当するシリーズはありません。</translation>
    </message>
    <message>
        <source>Nothing is open yet. Drop a folder with CT images anywhere on this window.</source>
        <translation>まだ何も開いていません。CT 画像のフォルダーをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy SeriesInstanceUID</source>
        <translation>SeriesInstanceUID をコピー</translation>
    </message>
    <message>
        <source>Close series</source>
        <translation>シリーズを閉じる</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>すべて閉じる</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Session</name>
    <message>
        <source>No CT series was found in what was opened.</source>
        <translation>CT シリーズが見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SkippedDialog</name>
    <message>
        <source>Files that were not used</source>
        <translation>使用できなかったファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used; everything else was opened.</source>
        <translation>
            <numerusform>%n 個のファイルは使用できませんでした。他はすべて開きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the whole list as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceAnnotations</name>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>region gain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceNavigator</name>
    <message>
        <source>Probability along the series</source>
        <translation>シリーズに沿った確率</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Moves through the slices (wheel, Up and Down; with Shift ten at a time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>%1 of %2 classified</source>
        <translation>%2 枚中 %1 枚を分類済み</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 slices</source>
        <translation>%3 枚中 %2 枚が%1</translation>
    </message>
    <message>
        <source>Probability of “%1” along the series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceView</name>
    <message>
        <source>Slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>no OpenGL</source>
        <translation>OpenGL なし</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>region gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL cannot draw (3.2 is needed): slices are drawn without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceWords</name>
    <message>
        <source>kernel %1</source>
        <translation>カーネル %1</translation>
    </message>
    <message>
        <source>slice %1/%2</source>
        <translation>スライス %1/%2</translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <translation>W %1  L %2</translation>
    </message>
    <message>
        <source>zoom %1 ×</source>
        <translation>倍率 %1 ×</translation>
    </message>
    <message>
        <source>wrong prediction</source>
        <translation>誤った予測</translation>
    </message>
    <message>
        <source>The network says &quot;%1&quot;, the case&apos;s label is &quot;%2&quot;: the map explains a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label: predicted class stands in</source>
        <translation>ラベルなし：予測クラスで代用</translation>
    </message>
    <message>
        <source>Nobody has said whether this case has contrast agent, so &quot;%1&quot; is taken where a label is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is still being computed: this is its mean so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask resampled</source>
        <translation>マスクを再標本化</translation>
    </message>
    <message>
        <source>The mask&apos;s file has another grid than the image: each pixel took the nearest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>loading slice %1 of %2…</source>
        <translation>スライス %1/%2 を読み込み中…</translation>
    </message>
    <message>
        <source>MIP %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinIP %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coronal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map of one slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture joins several slices; the map belongs to the middle one alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SlicesModel</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click opens the slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished">スライス</translation>
    </message>
    <message>
        <source>Its number in the image, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the manifest; in brackets the predicted class where it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s probability of contrast agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance gain: area between the two perturbation curves of this slice&apos;s probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank AUC of the map against the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <translation type="unfinished">Dice</translation>
    </message>
    <message>
        <source>Highest Dice of the most salient regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage of most salient regions with the highest Dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished">マスク</translation>
    </message>
    <message>
        <source>Share of the slice that the mask covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was trained on this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask lay on another grid and was resampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the predicted class stands in for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mask to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::StartPage</name>
    <message>
        <source>RECENT</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>For research use. Not a medical device. Images stay on this computer.</source>
        <translation>研究用です。医療機器ではありません。画像はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Shows on which parts of a CT scan a neural network bases its decision,
and how well that agrees with what you marked yourself.</source>
        <translation>ニューラルネットワークが CT のどの部分をもとに判定しているか、
それがあなたの付けた印とどれほど一致するかを示します。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Finds every CT series in a folder and its subfolders.</source>
        <translation>フォルダー内のすべての CT シリーズを探します。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Opens DICOM, NIfTI, NRRD or MHA files.</source>
        <translation>DICOM、NIfTI、NRRD、MHA ファイルを開きます。</translation>
    </message>
    <message>
        <source>Open demo study</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Opens six synthetic patients with masks; the first time they are written to your data folder.</source>
        <translation>6 人の合成患者とマスクを開きます。初回はデータフォルダーに書き込みます。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>move through the slices</source>
        <translation>スライスの移動</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>左ドラッグ</translation>
    </message>
    <message>
        <source>window and level</source>
        <translation>ウィンドウ調整</translation>
    </message>
    <message>
        <source>window presets</source>
        <translation>ウィンドウのプリセット</translation>
    </message>
    <message>
        <source>explain this slice</source>
        <translation>このスライスを説明</translation>
    </message>
    <message>
        <source>heatmap on and off</source>
        <translation>ヒートマップの表示切替</translation>
    </message>
    <message>
        <source>report as PDF</source>
        <translation>PDF レポート</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>KEYS TO KNOW</source>
        <translation>主なキー</translation>
    </message>
    <message>
        <source>What you open appears here.
You can also drop files and folders anywhere on this window.</source>
        <translation>開いたものがここに表示されます。
ファイルやフォルダーをこのウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>With its slice, window and unsaved masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do anything by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open where you left off: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::StatusBar</name>
    <message>
        <source>Density under the mouse, in Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>重要度 %1</translation>
    </message>
    <message>
        <source>Value of the map under the mouse, as computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the patient: x to the left, y to the back, z to the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice %1/%2</source>
        <translation>スライス %1/%2</translation>
    </message>
    <message>
        <source>The slice on show, counted from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that Saliscope uses now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all messages since the start.</source>
        <translation>起動後のすべてのメッセージを表示します。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>for research use</source>
        <translation>研究用</translation>
    </message>
    <message>
        <source>Saliscope is not a medical device.</source>
        <translation>Saliscope は医療機器ではありません。</translation>
    </message>
    <message>
        <source>Stops this work; nothing that is finished is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Study</name>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>volume file</source>
        <translation>ボリュームファイル</translation>
    </message>
    <message>
        <source>1 slice</source>
        <translation>1 スライス</translation>
    </message>
    <message numerus="yes">
        <source>%n slices</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for CT series</source>
        <translation>CT シリーズを検索中</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Drawing thumbnails</source>
        <translation>サムネイルを作成中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::TrainingLogDialog</name>
    <message>
        <source>Training log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log lies beside the model. Choose the .csv file that the training wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the training log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training is under way, last written at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open training log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training logs (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::TrainingPlot</name>
    <message>
        <source>Training log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its running mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss on patients left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced accuracy on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds no step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1: loss %2, mean of %3 steps %4, learning rate %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on patients left out: loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced accuracy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ViewGrid</name>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished">%1 を読み込み中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::WindowEditor</name>
    <message>
        <source>Window presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Width in HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre in HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the window in force; type a name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the chosen one up, to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the chosen one down, to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen one off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the program&apos;s own presets back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">閉じる</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::WindowPresets</name>
    <message>
        <source>Mediastinum</source>
        <translation>縦隔</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>肝臓</translation>
    </message>
    <message>
        <source>Angiography</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>脳</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>脊椎</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>広域</translation>
    </message>
    <message>
        <source>Model&apos;s window</source>
        <translation>モデルのウィンドウ</translation>
    </message>
    <message>
        <source>What the network sees: everything outside is cut off before it decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>ファイルの設定</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Keep this window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the window in force to the presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window presets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames, removes and orders the presets of the number keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Words</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>It may have been moved; open it from its new place.</source>
        <translation>移動された可能性があります。新しい場所から開いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was probably interrupted; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an image that Saliscope reads.</source>
        <translation>%1 は Saliscope で読める画像ではありません。</translation>
    </message>
    <message>
        <source>It reads CT in DICOM, NIfTI, NRRD and MHA.</source>
        <translation>DICOM、NIfTI、NRRD、MHA の CT を読めます。</translation>
    </message>
    <message>
        <source>%1 holds no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a CT image (modality %2).</source>
        <translation>%1 は CT 画像ではありません（モダリティ %2）。</translation>
    </message>
    <message>
        <source>The pixels of %1 cannot be decoded (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the series uncompressed, or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CT series was found in %1.</source>
        <translation>%1 に CT シリーズが見つかりません。</translation>
    </message>
    <message>
        <source>Choose a folder with CT images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit its series: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is larger than can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one grey-level volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and time series cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no slice %2; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask %1 lies outside this scan.</source>
        <translation>マスク %1 はこの画像の範囲外です。</translation>
    </message>
    <message>
        <source>It probably belongs to another series.</source>
        <translation>別のシリーズのものかもしれません。</translation>
    </message>
    <message>
        <source>%1 is not a model file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .safetensors or TorchScript file with a model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 has no model card entry &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the card as the manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card of %1 is wrong at &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 lacks the tensor %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model %1 the tensor %2 has the shape %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 holds the unknown tensor %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 gives %2 outputs; its card says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has %1 classes; there is no class %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place; nothing of yours is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other series, or choose fewer samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes differ: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Saliscope (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices are unevenly spaced: %1 to %2 mm</source>
        <translation>スライス間隔が不均一です：%1～%2 mm</translation>
    </message>
    <message>
        <source>Slices are missing at %1 places</source>
        <translation>%1 か所でスライスが欠けています</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1°</source>
        <translation>ガントリーが %1° 傾いています</translation>
    </message>
    <message>
        <source>%1 slices at positions already taken were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions are missing; slices are in the order of their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing is missing; 1 mm is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices differ in rescale slope; each slice&apos;s own is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lossy compression was applied</source>
        <translation>非可逆圧縮されています</translation>
    </message>
    <message>
        <source>Multi-frame file with %1 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contrast agent tag is present and empty</source>
        <translation>造影剤のタグが空です</translation>
    </message>
    <message>
        <source>%1 is a scout view, not a CT slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved from another network than its card names: correct &quot;architecture&quot;, or save the network as TorchScript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this entry as the manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &quot;outputs&quot; and &quot;classes&quot; in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 has no rectifiers (ReLU), which this method needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method compares the slice with reference images, and there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a set of reference images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds part of another heatmap: %2 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a series without a mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a slice or a mask in the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no map for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps are found by the image&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an evaluation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an evaluation that can be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of an evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another evaluation: %2 is %3 there and %4 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same settings or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of %1 was trained on the patient of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the fold that did not see this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the slices in %1 can be evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is probably another table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be understood in line %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map holds values that are infinite or not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again, or choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slice is one grey everywhere: there is nothing to divide into regions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
