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
    <name>saliscope::ui::AgreementModel</name>
    <message numerus="yes">
        <source>%1 and %2: rank correlation %3, mean over %n slice(s)</source>
        <translation>
            <numerusform>%1 と %2：順位相関 %3、%n 枚の平均</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AgreementRow</name>
    <message>
        <source>Shows where map and mask agree, in three colours [A].</source>
        <translation>マップとマスクが一致する箇所を 3 色で表示します [A]。</translation>
    </message>
    <message>
        <source>Most important part of the map, per cent of the image</source>
        <translation>マップの重要度上位の部分（画像に対する %）</translation>
    </message>
    <message>
        <source>How much of the map counts as important; while regions are on show, their slider decides.</source>
        <translation>マップのどこまでを重要とみなすか。領域を表示している間は、領域のスライダーに従います。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Hide the agreement</source>
        <translation>一致を隠す</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>一致を表示</translation>
    </message>
    <message>
        <source>Explain a slice [G] to compare its map with the mask.</source>
        <translation>マップをマスクと比較するには、スライスを説明 [G] してください。</translation>
    </message>
    <message>
        <source>This slice has no mask yet.</source>
        <translation>このスライスにはまだマスクがありません。</translation>
    </message>
    <message>
        <source>%1 pixels in both, %2 in the map alone, %3 in the mask alone · Dice %4</source>
        <translation>両方 %1 画素、マップのみ %2 画素、マスクのみ %3 画素 · Dice %4</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AgreementView</name>
    <message>
        <source>Rank correlation of the maps, %1</source>
        <translation>マップの順位相関、%1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AgreementWords</name>
    <message>
        <source>regions, top %1</source>
        <translation>領域、上位 %1</translation>
    </message>
    <message>
        <source>map, top %1</source>
        <translation>マップ、上位 %1</translation>
    </message>
    <message>
        <source>(%1 shown)</source>
        <translation>（表示 %1）</translation>
    </message>
    <message>
        <source>Dice %1</source>
        <translation>Dice %1</translation>
    </message>
    <message>
        <source>map and mask · %1 of the map, chance %2</source>
        <translation>マップとマスク · マップの %1、偶然 %2</translation>
    </message>
    <message>
        <source>map alone · %1 of the map</source>
        <translation>マップのみ · マップの %1</translation>
    </message>
    <message>
        <source>mask alone · %1 of the mask</source>
        <translation>マスクのみ · マスクの %1</translation>
    </message>
    <message>
        <source>%1, top %2</source>
        <translation>%1、上位 %2</translation>
    </message>
    <message>
        <source>no agreement: no map</source>
        <translation>一致なし：マップなし</translation>
    </message>
    <message>
        <source>Agreement is between a map and the mask: explain the slice first.</source>
        <translation>一致はマップとマスクの比較です。先にスライスを説明してください。</translation>
    </message>
    <message>
        <source>no agreement: no mask</source>
        <translation>一致なし：マスクなし</translation>
    </message>
    <message>
        <source>Nobody has drawn a mask on this slice, or said that nothing is there.</source>
        <translation>このスライスにはマスクが描かれておらず、該当なしとも記録されていません。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseDelegate</name>
    <message>
        <source>✓ right</source>
        <translation>✓ 正解</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 誤り</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>not classified yet</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>予測：%1</translation>
    </message>
    <message>
        <source>near the threshold</source>
        <translation>しきい値の近く</translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation>ラベル：%1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseKeeper</name>
    <message>
        <source>Keeping notes and measurements</source>
        <translation>メモと計測を保管中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseList</name>
    <message>
        <source>Reading the list of cases</source>
        <translation>症例リストを読み込み中</translation>
    </message>
    <message>
        <source>There is no case in what was opened.</source>
        <translation>開いたものの中に症例がありません。</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>症例を確認中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseModel</name>
    <message>
        <source>%1, slice %2</source>
        <translation>%1、スライス %2</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>mask drawn</source>
        <translation>マスク描画済み</translation>
    </message>
    <message>
        <source>mask: nothing there</source>
        <translation>マスク：該当なし</translation>
    </message>
    <message>
        <source>mask: not looked at</source>
        <translation>マスク：未確認</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>ラベル：%1</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>（あなたが指定）</translation>
    </message>
    <message>
        <source>(from the list)</source>
        <translation>（リストから）</translation>
    </message>
    <message>
        <source>Prediction of slice %1: %2</source>
        <translation>スライス %1 の予測：%2</translation>
    </message>
    <message>
        <source>The prediction is wrong: a map of it explains a mistake.</source>
        <translation>予測は誤りです。そのマップは誤った判定を説明するものです。</translation>
    </message>
    <message>
        <source>No label: the predicted class stands in where one is needed.</source>
        <translation>ラベルなし：ラベルが必要な箇所では予測クラスで代用します。</translation>
    </message>
    <message>
        <source>Near the threshold: a small change could turn the answer.</source>
        <translation>しきい値の近くです。わずかな変化で答えが変わる可能性があります。</translation>
    </message>
    <message>
        <source>A map was compared with the mask.</source>
        <translation>マップとマスクを比較済みです。</translation>
    </message>
    <message>
        <source>No map was compared with a mask yet.</source>
        <translation>マップとマスクはまだ比較されていません。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CasePanel</name>
    <message>
        <source>No case is like that.</source>
        <translation>該当する症例はありません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shows only the cases with these words in their name, patient or label.</source>
        <translation>名前、患者、ラベルにこの語を含む症例だけを表示します。</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>表示する症例</translation>
    </message>
    <message>
        <source>Which cases the list shows.</source>
        <translation>一覧に表示する症例。</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>すべての症例</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>予測が誤り</translation>
    </message>
    <message>
        <source>near the threshold</source>
        <translation>しきい値の近く</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>症例の順序</translation>
    </message>
    <message>
        <source>In which order the cases stand, and Page Down goes through them.</source>
        <translation>症例を並べる順序です。Page Down もこの順に進みます。</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>リストの順</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>患者順</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>画像順</translation>
    </message>
    <message>
        <source>by probability</source>
        <translation>確率順</translation>
    </message>
    <message>
        <source>wrong first</source>
        <translation>誤りを先に</translation>
    </message>
    <message>
        <source>no mask first</source>
        <translation>マスクなしを先に</translation>
    </message>
    <message>
        <source>A list of cases is a table (CSV) of images with label and mask, or a folder of images.</source>
        <translation>症例リストは、画像とそのラベルおよびマスクの表 (CSV)、または画像のフォルダーです。</translation>
    </message>
    <message>
        <source>Open list of cases…</source>
        <translation>症例リストを開く…</translation>
    </message>
    <message>
        <source>Cases looked at</source>
        <translation>確認済みの症例</translation>
    </message>
    <message>
        <source>Stops looking at the cases; what is known stays.</source>
        <translation>症例の確認を停止します。確認済みの情報は残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Nothing is left to do: every case of the list has a mask and was compared with it.</source>
        <translation>残りはありません。リストのすべての症例にマスクがあり、比較も済んでいます。</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%2 件中 %1 件の症例</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 件の症例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>誤り %1 件</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>読み取り不可 %1 件</translation>
    </message>
    <message>
        <source>%1 looked at</source>
        <translation>確認済み %1 件</translation>
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
        <source>Copy path of the image</source>
        <translation>画像のパスをコピー</translation>
    </message>
    <message>
        <source>Copy why it cannot be read</source>
        <translation>読み取れない理由をコピー</translation>
    </message>
    <message>
        <source>Close list of cases</source>
        <translation>症例リストを閉じる</translation>
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
        <translation>ウィンドウ幅とレベル。ツール使用中は描画または計測</translation>
    </message>
    <message>
        <source>With a tool: draw or measure</source>
        <translation>ツール使用中：描画または計測</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>右ドラッグ</translation>
    </message>
    <message>
        <source>Middle drag, Ctrl+Wheel</source>
        <translation>中ドラッグ、Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete the selected measurement</source>
        <translation>選択した計測を削除</translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation>ツールを終了</translation>
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
        <translation>別のネットワークを開きます。カード付きの .safetensors ファイル、またはカードを添えた TorchScript です。</translation>
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
        <translation>%1 の確率</translation>
    </message>
    <message>
        <source>The probability %1 lies within %2 of the threshold %3: a small change could turn the answer.</source>
        <translation>確率 %1 は、しきい値 %3 から %2 以内にあります。わずかな変化で答えが変わる可能性があります。</translation>
    </message>
    <message>
        <source>The model before it stays in use.</source>
        <translation>これまでのモデルを引き続き使用します。</translation>
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
        <translation>モデル (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Training log…</source>
        <translation>学習ログ…</translation>
    </message>
    <message>
        <source>Shows what the model says about itself: where it fails, how good it is, what it learnt from.</source>
        <translation>モデル自身の情報を表示します。苦手なもの、性能、学習に使ったデータが分かります。</translation>
    </message>
    <message>
        <source>Plots how the model learnt, and follows a training that is under way.</source>
        <translation>モデルの学習経過をグラフにし、進行中の学習を追跡します。</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>付属のモデルを使用</translation>
    </message>
    <message>
        <source>Loads the network that comes with Saliscope.</source>
        <translation>Saliscope に付属のネットワークを読み込みます。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>logit %1</source>
        <translation>ロジット %1</translation>
    </message>
    <message>
        <source>no label: prediction stands in</source>
        <translation>ラベルなし：予測で代用</translation>
    </message>
    <message>
        <source>Nobody has said what is true of this case, so the predicted class is taken where a label is needed.</source>
        <translation>この症例の正解が指定されていないため、ラベルが必要な箇所では予測クラスを使います。</translation>
    </message>
    <message>
        <source>✓ right: the label agrees</source>
        <translation>✓ 正解：ラベルと一致</translation>
    </message>
    <message>
        <source>✗ wrong: the label says “%1”</source>
        <translation>✗ 誤り：ラベルは「%1」</translation>
    </message>
    <message>
        <source>A map of this slice explains a mistake.</source>
        <translation>このスライスのマップは、誤った判定を説明するものです。</translation>
    </message>
    <message>
        <source>Label and prediction agree in %1 of the %2 slices classified so far (%3).</source>
        <translation>分類済みの %2 枚中 %1 枚でラベルと予測が一致（%3）。</translation>
    </message>
    <message>
        <source>Label and prediction agree in %1 of %2 slices (%3).</source>
        <translation>%2 枚中 %1 枚でラベルと予測が一致（%3）。</translation>
    </message>
    <message>
        <source>The label is yours.</source>
        <translation>ラベルはあなたが指定したものです。</translation>
    </message>
    <message>
        <source>The label is from the list of cases.</source>
        <translation>ラベルは症例リストのものです。</translation>
    </message>
    <message>
        <source>patient not named</source>
        <translation>患者名なし</translation>
    </message>
    <message>
        <source>The scan names no patient, or the model&apos;s card lists none: whether the model was trained on it cannot be told.</source>
        <translation>画像に患者名がないか、モデルカードに患者の一覧がないため、この患者で学習したかどうかはわかりません。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type what you want to do, a series, or the number of a slice</source>
        <translation>操作名、シリーズ名、またはスライス番号を入力</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当する操作はありません。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CurvePlot</name>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>数値を CSV で保存…</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Saving the plot</source>
        <translation>グラフを保存中</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>数値を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the numbers</source>
        <translation>数値を保存中</translation>
    </message>
    <message>
        <source>Save plot as… (PDF, SVG, PNG)</source>
        <translation>グラフを名前を付けて保存… (PDF、SVG、PNG)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
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
        <translation>重要度上位の領域の割合（対数）</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EstimatorList</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ticks every estimator.</source>
        <translation>すべての手法にチェックを付けます。</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>論文の手法</translation>
    </message>
    <message>
        <source>Ticks the eight estimators of the paper.</source>
        <translation>論文の 8 つの手法にチェックを付けます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Takes all ticks away.</source>
        <translation>すべてのチェックを外します。</translation>
    </message>
    <message>
        <source>Ticked ones are made by “Run ticked”.</source>
        <translation>チェックした手法は「チェックした手法を実行」で計算します。</translation>
    </message>
    <message>
        <source>Takes this one out of the queue; nothing half-made stays.</source>
        <translation>この手法を待ち行列から外します。途中の結果は残りません。</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 をキャンセル</translation>
    </message>
    <message>
        <source>Run ticked</source>
        <translation>チェックした手法を実行</translation>
    </message>
    <message>
        <source>Queues the ticked estimators for this slice, cheap ones first; what is there already is not made again.</source>
        <translation>チェックした手法をこのスライスの待ち行列に入れます。軽いものから計算し、計算済みのものは再計算しません。</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Queues every estimator for this slice, cheap ones first; gradients that several need are made once.</source>
        <translation>すべての手法をこのスライスの待ち行列に入れます。軽いものから計算し、共通の勾配は一度だけ計算します。</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Empties the queue; finished maps stay.</source>
        <translation>待ち行列を空にします。完成したマップは残ります。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ あり</translation>
    </message>
    <message>
        <source>not for this model</source>
        <translation>このモデルでは不可</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluateDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>患者 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with, %2 without contrast</source>
        <translation>造影あり %1、なし %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s)</source>
        <translation>
            <numerusform>マスク %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>ラベルなし %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>重複 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>my numbers and regions of the Explain panel</source>
        <translation>説明パネルの設定値と領域を使う</translation>
    </message>
    <message>
        <source>only patients that the model was not trained on</source>
        <translation>モデルの学習に使われていない患者のみ</translation>
    </message>
    <message>
        <source>keep every heatmap (NRRD)</source>
        <translation>すべてのヒートマップを保存 (NRRD)</translation>
    </message>
    <message>
        <source>Evaluate manifest</source>
        <translation>マニフェストを評価</translation>
    </message>
    <message>
        <source>Evaluate this case</source>
        <translation>この症例を評価</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>結果フォルダー</translation>
    </message>
    <message>
        <source>Tables, curves and the store of the run go into this folder.</source>
        <translation>表、曲線、評価のデータをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>A CSV file with the columns image, slice, label, mask and patient.</source>
        <translation>image、slice、label、mask、patient の列を持つ CSV ファイルです。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>the paper&apos;s eight</source>
        <translation>論文の 8 手法</translation>
    </message>
    <message>
        <source>all fifteen</source>
        <translation>全 15 手法</translation>
    </message>
    <message>
        <source>chosen ones</source>
        <translation>選択した手法</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Chosen estimators</source>
        <translation>選択した手法</translation>
    </message>
    <message>
        <source>original and absolute</source>
        <translation>符号付きと絶対値</translation>
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
        <source>Whether pixels that speak against the prediction count as unimportant or as important.</source>
        <translation>予測に反する画素を、重要でないとみなすか、重要とみなすか。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>black with contrast, white without (the paper&apos;s)</source>
        <translation>造影ありは黒、なしは白（論文の方法）</translation>
    </message>
    <message>
        <source>the mean of the surroundings</source>
        <translation>周囲の平均</translation>
    </message>
    <message>
        <source>the blurred slice</source>
        <translation>ぼかしたスライス</translation>
    </message>
    <message>
        <source>Masked pixels become</source>
        <translation>マスクした画素の値</translation>
    </message>
    <message>
        <source>exact (fp32)</source>
        <translation>正確 (fp32)</translation>
    </message>
    <message>
        <source>automatic: faster where the processor can, with the same decisions</source>
        <translation>自動：プロセッサーが対応していれば高速化（判定は同じ）</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Otherwise every estimator has its default numbers and regions are those of XRAI&apos;s authors.</source>
        <translation>オフの場合、各手法は既定値を使い、領域は XRAI の著者の設定になります。</translation>
    </message>
    <message>
        <source>Results on patients that the model knows from its training are worth nothing.</source>
        <translation>モデルが学習で知っている患者での結果には意味がありません。</translation>
    </message>
    <message>
        <source>Writes each map into the run folder, a file per slice, estimator and sign.</source>
        <translation>各マップを結果フォルダーに書き込みます。スライス、手法、符号ごとに 1 ファイルです。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Other maps</source>
        <translation>その他のマップ</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>マニフェストを読み込み中</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>モデルを読み込み中です。</translation>
    </message>
    <message>
        <source>Choose a manifest.</source>
        <translation>マニフェストを選択してください。</translation>
    </message>
    <message>
        <source>The series is still being loaded.</source>
        <translation>シリーズを読み込み中です。</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>結果フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー %1 は存在しません。</translation>
    </message>
    <message>
        <source>This folder holds a run already: choose another one.</source>
        <translation>このフォルダーには既に評価結果があります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one estimator.</source>
        <translation>手法を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>The maps “%1” need a name of their own.</source>
        <translation>マップ「%1」には固有の名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>all %n slice(s) with a mask</source>
        <translation>
            <numerusform>マスクのある全スライス（%n 枚）</numerusform>
        </translation>
    </message>
    <message>
        <source>slices with a mask (there are none yet)</source>
        <translation>マスクのあるスライス（まだありません）</translation>
    </message>
    <message>
        <source>the slice on show (%1)</source>
        <translation>表示中のスライス（%1）</translation>
    </message>
    <message>
        <source>There is a run in this folder: with the same choices it goes on where it stopped.</source>
        <translation>このフォルダーには評価結果があります。同じ設定であれば、中断したところから再開します。</translation>
    </message>
    <message>
        <source>The heatmaps that you added are scored too: %1.</source>
        <translation>追加したヒートマップも評価します：%1。</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>マニフェストを開く</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>マニフェスト (*.csv)</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>結果フォルダー</translation>
    </message>
    <message>
        <source>air (-1000 HU)</source>
        <translation>空気 (-1000 HU)</translation>
    </message>
    <message>
        <source>water (0 HU)</source>
        <translation>水 (0 HU)</translation>
    </message>
    <message>
        <source>What stands where pixels are masked to measure fidelity; where the curves depend on it, so does the verdict.</source>
        <translation>忠実度の測定で画素をマスクするときに置き換える値です。曲線がこれに左右される場合は、判定も左右されます。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>一括評価</translation>
    </message>
    <message>
        <source>An evaluation is under way: pause or cancel it first.</source>
        <translation>評価を実行中です。先に一時停止またはキャンセルしてください。</translation>
    </message>
    <message>
        <source>Open evaluation: the run&apos;s folder</source>
        <translation>評価を開く：結果フォルダー</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>マニフェストを読み込み中</translation>
    </message>
    <message>
        <source>The image of this slice is not there any more.</source>
        <translation>このスライスの画像が見つかりません。</translation>
    </message>
    <message>
        <source>Shows or hides the evaluation; a run goes on all the same.</source>
        <translation>一括評価を表示または非表示にします。実行中の評価はそのまま続きます。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationPanel</name>
    <message>
        <source>original</source>
        <translation>符号付き</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>一括評価</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>評価の進行状況</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>忠実度</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Accuracy while pixels are masked by importance: the faster it falls, the truer the map to the network.</source>
        <translation>重要度順に画素をマスクしたときの正解率です。速く低下するほど、マップはネットワークに忠実です。</translation>
    </message>
    <message>
        <source>How well the maps&apos; heights tell the masks&apos; pixels from the others.</source>
        <translation>マップの値が、マスク内の画素と他の画素をどれだけ区別できるか。</translation>
    </message>
    <message>
        <source>How far the most salient regions and the masks overlap.</source>
        <translation>重要度上位の領域とマスクがどれだけ重なるか。</translation>
    </message>
    <message>
        <source>Tables 1 to 3 with 95 % intervals; a click on a heading sorts.</source>
        <translation>表 1～3（95 % 区間付き）。見出しをクリックすると並べ替えます。</translation>
    </message>
    <message>
        <source>Every slice by itself; double click opens it.</source>
        <translation>スライスごとの結果です。ダブルクリックで開きます。</translation>
    </message>
    <message>
        <source>Slices and maps that were left out, and why.</source>
        <translation>除外したスライスとマップ、およびその理由です。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The evaluation was cancelled; what was finished stays in its folder.</source>
        <translation>評価をキャンセルしました。完了した分はフォルダーに残ります。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Writes tables, figures, settings and data as a PDF.</source>
        <translation>表、図、設定、データを PDF に書き出します。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Saves tables as CSV and plots as SVG, PDF or PNG.</source>
        <translation>表を CSV、グラフを SVG、PDF、PNG で保存します。</translation>
    </message>
    <message>
        <source>both curves, area between</source>
        <translation>両方の曲線とその間の面積</translation>
    </message>
    <message>
        <source>most important first</source>
        <translation>重要度の高い順</translation>
    </message>
    <message>
        <source>least important first</source>
        <translation>重要度の低い順</translation>
    </message>
    <message>
        <source>Which pixels are masked first</source>
        <translation>先にマスクする画素</translation>
    </message>
    <message>
        <source>Which pixels are masked first: solid lines the most important, dashed ones the least important.</source>
        <translation>先にマスクする画素：実線は重要度の高い順、破線は低い順です。</translation>
    </message>
    <message>
        <source>Estimator of the list</source>
        <translation>一覧の手法</translation>
    </message>
    <message>
        <source>Whose measures the list of slices shows.</source>
        <translation>スライス一覧にどの手法の指標を表示するか。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Which slices count.</source>
        <translation>対象とするスライス。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stops at the next point; finished slices are kept.</source>
        <translation>次の区切りで停止します。完了したスライスは保持されます。</translation>
    </message>
    <message>
        <source>Goes on where the evaluation stopped; what was left out is tried again.</source>
        <translation>中断したところから再開します。除外した分も再試行します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stops and closes it; finished slices stay in the folder.</source>
        <translation>停止して閉じます。完了したスライスはフォルダーに残ります。</translation>
    </message>
    <message>
        <source>Closes the evaluation.</source>
        <translation>評価を閉じます。</translation>
    </message>
    <message>
        <source>No evaluation is open.</source>
        <translation>評価は開かれていません。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) finished</source>
        <translation>
            <numerusform>%n 枚完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>%2 行中 %1 行目</translation>
    </message>
    <message>
        <source>%1, slice %2</source>
        <translation>%1、スライス %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more doubt(s))</source>
        <translation>
            <numerusform>（ほか %n 件の注意）</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>除外（%1）</translation>
    </message>
    <message>
        <source>All tables and figures…</source>
        <translation>すべての表と図…</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <translation>%1 を CSV で保存…</translation>
    </message>
    <message>
        <source>What was left out as CSV…</source>
        <translation>除外一覧を CSV で保存…</translation>
    </message>
    <message>
        <source>Figure “%1” as SVG, PDF, PNG…</source>
        <translation>図「%1」を SVG、PDF、PNG で保存…</translation>
    </message>
    <message>
        <source>Curves of “%1” as CSV…</source>
        <translation>「%1」の曲線を CSV で保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder for tables and figures</source>
        <translation>表と図の保存先フォルダー</translation>
    </message>
    <message>
        <source>Saving tables and figures</source>
        <translation>表と図を保存中</translation>
    </message>
    <message>
        <source>Tables and figures were saved: %1</source>
        <translation>表と図を保存しました：%1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Pointing game, top overlap, mass inside, average precision, and the level of chance.</source>
        <translation>ポインティングゲーム、上位の重なり、マスク内の量、平均適合率、および偶然の水準。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>How alike the estimators rank the pixels.</source>
        <translation>手法どうしで画素の順位がどれだけ似ているか。</translation>
    </message>
    <message>
        <source>Further measures</source>
        <translation>その他の指標</translation>
    </message>
    <message>
        <source>Further measures as CSV…</source>
        <translation>その他の指標を CSV で保存…</translation>
    </message>
    <message>
        <source>Agreement of the maps as CSV…</source>
        <translation>マップの一致を CSV で保存…</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>マップの一致</translation>
    </message>
    <message>
        <source>Every slice as CSV…</source>
        <translation>スライスごとの結果を CSV で保存…</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationRun</name>
    <message>
        <source>Evaluation</source>
        <translation>一括評価</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation of %n slice(s) is finished.</source>
        <translation>
            <numerusform>%n 枚のスライスの評価が完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An evaluation is under way: pause or cancel it first.</source>
        <translation>評価を実行中です。先に一時停止またはキャンセルしてください。</translation>
    </message>
    <message>
        <source>Opening the evaluation</source>
        <translation>評価を開いています</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>モデルを読み込み中です。</translation>
    </message>
    <message>
        <source>This run scores heatmaps of other people. Choose the manifest, the same folder and the same maps in “Evaluate manifest…”: it then goes on where it stopped.</source>
        <translation>この評価には外部のヒートマップが含まれます。「マニフェストを評価…」で同じマニフェスト、フォルダー、マップを選択すると、中断したところから再開します。</translation>
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
        <translation>マップの値が、マスク内の画素と他の画素をどれだけ区別できるか。</translation>
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
        <translation>スライスと無関係なマップでも、同程度にマスクと一致します。</translation>
    </message>
    <message>
        <source>How far the most salient regions and the mask overlap.</source>
        <translation>重要度上位の領域とマスクがどれだけ重なるか。</translation>
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
        <translation>選択した手法で、このスライスのマップを計算します [G]。</translation>
    </message>
    <message>
        <source>Next estimator</source>
        <translation>次の手法</translation>
    </message>
    <message>
        <source>Goes on to the next estimator of the list [E].</source>
        <translation>一覧の次の手法に移ります [E]。</translation>
    </message>
    <message>
        <source>Previous estimator</source>
        <translation>前の手法</translation>
    </message>
    <message>
        <source>Goes back to the estimator before it [Shift+E].</source>
        <translation>一覧の前の手法に戻ります [Shift+E]。</translation>
    </message>
    <message>
        <source>Original or absolute</source>
        <translation>符号付きまたは絶対値</translation>
    </message>
    <message>
        <source>Shows importance with its sign, or its size alone [S].</source>
        <translation>重要度を符号付きで、または大きさだけで表示します [S]。</translation>
    </message>
    <message>
        <source>Explain automatically</source>
        <translation>自動で説明</translation>
    </message>
    <message>
        <source>Explains every slice you stop at, without being asked.</source>
        <translation>表示を止めたスライスを自動的に説明します。</translation>
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
        <translation>説明の対象とする値です。ネットワークの出力値そのもの、またはそこから求めた確率を選びます。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>対象値</translation>
    </message>
    <message>
        <source>The class whose score is explained.</source>
        <translation>対象値を説明するクラスです。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Where the random draws start: the same seed gives the same map again. Methods without chance ignore it.</source>
        <translation>乱数の初期値です。同じ値なら同じマップになります。乱数を使わない手法では無視されます。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>マップの進行状況</translation>
    </message>
    <message>
        <source>This map has no negative values: original and absolute are the same.</source>
        <translation>このマップに負の値はありません。符号付きと絶対値は同じです。</translation>
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
        <translation>1 秒以内に停止します。途中の結果は残りません。</translation>
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
        <translation>すべての手法で説明</translation>
    </message>
    <message>
        <source>Queues every estimator for this slice, cheap ones first [Shift+G].</source>
        <translation>すべての手法をこのスライスの待ち行列に入れます。軽いものから計算します [Shift+G]。</translation>
    </message>
    <message>
        <source>Explain series…</source>
        <translation>シリーズを説明…</translation>
    </message>
    <message>
        <source>Makes the chosen estimator&apos;s map of many slices and saves it as a volume.</source>
        <translation>選択した手法のマップを多数のスライスで計算し、ボリュームとして保存します。</translation>
    </message>
    <message>
        <source>Several estimators at once…</source>
        <translation>複数の手法をまとめて実行…</translation>
    </message>
    <message>
        <source>Shows which maps of this slice are there, and queues others.</source>
        <translation>このスライスの計算済みマップを表示し、他の手法を待ち行列に入れます。</translation>
    </message>
    <message>
        <source>Coarse map first</source>
        <translation>粗いマップを先に表示</translation>
    </message>
    <message>
        <source>Shows a map of half the precision (bf16) first where the processor gains from it; the exact one replaces it. Maps are only kept and saved in full precision.</source>
        <translation>プロセッサーで高速化できる場合、まず半精度 (bf16) のマップを表示し、後で正確なマップに置き換えます。保持と保存は完全な精度のマップのみです。</translation>
    </message>
    <message>
        <source>waiting for others</source>
        <translation>他の計算を待機中</translation>
    </message>
    <message>
        <source>Completeness error: by how much the map&apos;s sum misses the difference of scores between the slice and the baseline that it should add up to. Score of this slice: %1.</source>
        <translation>完全性誤差：マップの合計が、本来一致すべき値（スライスと基準画像の対象値の差）からどれだけずれているかを示します。このスライスの対象値：%1。</translation>
    </message>
    <message>
        <source>What made the map on show. Score of this slice: %1.</source>
        <translation>表示中のマップの計算条件です。このスライスの対象値：%1。</translation>
    </message>
    <message>
        <source>This method changes how rectifiers (ReLU) pass the signal back, and this network has none: choose another method.</source>
        <translation>この手法は整流関数 (ReLU) の逆伝播を変更しますが、このネットワークには ReLU がありません。別の手法を選択してください。</translation>
    </message>
    <message>
        <source>This method looks at a layer that still has places, and this network has none: choose another method.</source>
        <translation>この手法は位置情報を保つ層を使いますが、このネットワークにはその層がありません。別の手法を選択してください。</translation>
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
        <translation>長さ</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>フリーハンド領域</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>no pixel inside</source>
        <translation>内部に画素なし</translation>
    </message>
    <message>
        <source>mean %1, SD %2 HU</source>
        <translation>平均 %1、SD %2 HU</translation>
    </message>
    <message>
        <source>%1 to %2 HU, n %3</source>
        <translation>%1～%2 HU、n %3</translation>
    </message>
    <message>
        <source>%1 %2 on slice %3</source>
        <comment>measurement, its value, slice</comment>
        <translation>%1 %2（スライス %3）</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>Label of the case: %1</source>
        <translation>症例のラベル：%1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::FindingsPanel</name>
    <message>
        <source>Slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Double click goes to the slice; Delete deletes.</source>
        <translation>ダブルクリックでスライスに移動、Delete キーで削除します。</translation>
    </message>
    <message>
        <source>Notes on this case</source>
        <translation>この症例のメモ</translation>
    </message>
    <message>
        <source>Kept with the case on this computer, and printed in the report.</source>
        <translation>症例とともにこのコンピューターに保管され、レポートに印刷されます。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignHeatmaps</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignList</name>
    <message>
        <source>Add a heatmap…</source>
        <translation>ヒートマップを追加…</translation>
    </message>
    <message>
        <source>Shows a heatmap that was made elsewhere (NRRD, NIfTI, MHA, DICOM Parametric Map) and compares it with the mask.</source>
        <translation>外部で作成したヒートマップ（NRRD、NIfTI、MHA、DICOM Parametric Map）を表示し、マスクと比較します。</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ あり</translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation>スライス %1</translation>
    </message>
    <message>
        <source>The file has one map, which belongs to another slice.</source>
        <translation>このファイルのマップは 1 枚だけで、別のスライスのものです。</translation>
    </message>
    <message>
        <source>Takes the heatmap off the list; the file stays.</source>
        <translation>ヒートマップを一覧から外します。ファイルは残ります。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Add a heatmap</source>
        <translation>ヒートマップを追加</translation>
    </message>
    <message>
        <source>Heatmaps (*.nrrd *.nii *.nii.gz *.mha *.dcm);;All files (*)</source>
        <translation>ヒートマップ (*.nrrd *.nii *.nii.gz *.mha *.dcm);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignMapsTable</name>
    <message>
        <source>Heatmaps made elsewhere, found by the images&apos; names and scored like our own.</source>
        <translation>外部で作成したヒートマップです。画像名で対応付け、内蔵の手法と同様に評価します。</translation>
    </message>
    <message>
        <source>Other people&apos;s heatmaps</source>
        <translation>外部のヒートマップ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Folder of heatmaps</source>
        <translation>ヒートマップのフォルダー</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>キー割り当ての変更</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <source>Keys as another program has them; your own changes are forgotten.</source>
        <translation>別のソフトと同じキー割り当てにします。変更した内容は失われます。</translation>
    </message>
    <message>
        <source>Keys like</source>
        <translation>準拠するソフト</translation>
    </message>
    <message>
        <source>Click here and press the key.</source>
        <translation>ここをクリックしてキーを押してください。</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>このキーを使用</translation>
    </message>
    <message>
        <source>This key alone; another action that has it loses it.</source>
        <translation>このキーだけを割り当てます。同じキーを持つ別の操作からは外れます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>This key besides those that it has.</source>
        <translation>現在のキーに加えて、このキーも割り当てます。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Takes its keys away.</source>
        <translation>キー割り当てを外します。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Gives it the scheme&apos;s keys back.</source>
        <translation>標準のキー割り当てに戻します。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Gives every action the scheme&apos;s keys back.</source>
        <translation>すべての操作を標準のキー割り当てに戻します。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Reads keys from a file that was exported here or on another computer.</source>
        <translation>このコンピューターまたは他のコンピューターでエクスポートしたファイルから、キー割り当てを読み込みます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Writes the scheme and your own keys to a file.</source>
        <translation>標準と独自のキー割り当てをファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 は「%2」に割り当て済みです。使用すると、そちらから外れます。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 は未使用です。</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>上の一覧から操作を選択してください。</translation>
    </message>
    <message>
        <source>Click into the field and press a key.</source>
        <translation>欄をクリックしてキーを押してください。</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>キー割り当てをエクスポート</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>キー割り当て (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キー割り当てをインポート</translation>
    </message>
    <message>
        <source>This file holds no keys of Saliscope.</source>
        <translation>このファイルに Saliscope のキー割り当てはありません。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LayersMenu</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>ネットワークが見た画像</translation>
    </message>
    <message>
        <source>The slice through the model&apos;s window on the model&apos;s own grid, the mask with it, and what that cost.</source>
        <translation>モデルのウィンドウを通し、モデルの格子に合わせたスライスとマスク、およびそれで失われたものを表示します。</translation>
    </message>
    <message>
        <source>CT on or off</source>
        <translation>CT の表示／非表示</translation>
    </message>
    <message>
        <source>Off: the layers stand on black.</source>
        <translation>オフ：レイヤーを黒の背景に表示します。</translation>
    </message>
    <message>
        <source>Heatmap as blocks</source>
        <translation>ヒートマップをブロックで表示</translation>
    </message>
    <message>
        <source>The network&apos;s own pixels, which is all that it really says; off smooths between them.</source>
        <translation>ネットワークの画素そのものです。実際の情報はこれがすべてです。オフでは画素間をなめらかにします。</translation>
    </message>
    <message>
        <source>One scale for all maps of the slice</source>
        <translation>スライスの全マップで共通の目盛り</translation>
    </message>
    <message>
        <source>A colour means the same value in every estimator&apos;s map; off: each map uses all its colours.</source>
        <translation>同じ色は、どの手法のマップでも同じ値を表します。オフ：各マップが自身のすべての色を使います。</translation>
    </message>
    <message>
        <source>Agreement of map and mask</source>
        <translation>マップとマスクの一致</translation>
    </message>
    <message>
        <source>Three colours: where the map&apos;s most important part and the mask agree, and where only one of them is.</source>
        <translation>3 色で表示：マップの重要度上位の部分とマスクが一致する箇所と、どちらか一方だけの箇所。</translation>
    </message>
    <message>
        <source>Swipe curtain</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Left of a line the CT alone, right of it all layers; drag the line with the mouse.</source>
        <translation>線の左側は CT のみ、右側はすべてのレイヤーです。線はマウスでドラッグします。</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Hides and shows all layers in turn; again to stop.</source>
        <translation>すべてのレイヤーの表示と非表示を交互に切り替えます。もう一度押すと止まります。</translation>
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
        <translation>ヒートマップを表示または非表示にします [Space]。</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Opacity of the heatmap</source>
        <translation>ヒートマップの不透明度</translation>
    </message>
    <message>
        <source>How much of the anatomy the heatmap covers.</source>
        <translation>ヒートマップが解剖構造をどの程度覆うか。</translation>
    </message>
    <message>
        <source>The colours of the heatmap; all of them can be told apart by colour-blind readers.</source>
        <translation>ヒートマップの配色です。いずれも色覚の違いによらず識別できます。</translation>
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
        <translation>ヒートマップのしきい値</translation>
    </message>
    <message>
        <source>Values below this share of the range are not drawn.</source>
        <translation>範囲に対する割合がこれより小さい値は描画しません。</translation>
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
        <translation>オフ：ネットワークの画素をそのままブロックで表示します。実際の情報はこれがすべてです。</translation>
    </message>
    <message>
        <source>How the mask is drawn [M].</source>
        <translation>マスクの描き方 [M]。</translation>
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
    <message>
        <source>Shows or hides the CT under the layers.</source>
        <translation>レイヤーの下の CT を表示または非表示にします。</translation>
    </message>
    <message>
        <source>as the network saw it</source>
        <translation>ネットワークが見たとおり</translation>
    </message>
    <message>
        <source>Through the model&apos;s window, on the model&apos;s own grid, with the mask; says what that cost [N].</source>
        <translation>モデルのウィンドウを通し、モデルの格子に合わせてマスクとともに表示し、それで失われたものを示します [N]。</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>CT</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>What is not drawn: values below a share of the range, or so many per cent of the pixels.</source>
        <translation>描画しない部分：範囲に対する割合がこれより小さい値、または画素のこの割合 (%)。</translation>
    </message>
    <message>
        <source>one scale for all maps</source>
        <translation>全マップで共通の目盛り</translation>
    </message>
    <message>
        <source>Shows or hides the mask.</source>
        <translation>マスクを表示または非表示にします。</translation>
    </message>
    <message>
        <source>Hide the CT</source>
        <translation>CT を隠す</translation>
    </message>
    <message>
        <source>Show the CT</source>
        <translation>CT を表示</translation>
    </message>
    <message>
        <source>So many per cent of the pixels, the least important ones, are not drawn.</source>
        <translation>重要度の低い方から、画素のこの割合 (%) を描画しません。</translation>
    </message>
    <message>
        <source>Hide the mask</source>
        <translation>マスクを隠す</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>マスクを表示</translation>
    </message>
    <message>
        <source>Drawn: %1 of the pixels, from %2 on</source>
        <translation>描画：画素の %1、%2 以上</translation>
    </message>
    <message>
        <source>A colour means the same value in every map of this slice, and on all slices of a series heatmap; off: each map uses all its colours.</source>
        <translation>同じ色は、このスライスのどのマップでも、またシリーズ全体のヒートマップのどのスライスでも同じ値を表します。オフ：各マップが自身のすべての色を使います。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LayoutMenu</name>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>1 画面</translation>
    </message>
    <message>
        <source>The slice alone.</source>
        <translation>スライスのみ。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>The slice and, beside it, the CT without the map or another series.</source>
        <translation>スライスの横に、マップなしの CT または別のシリーズを表示します。</translation>
    </message>
    <message>
        <source>Three planes</source>
        <translation>3 断面</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal, and the CT without the map. Shift and the mouse shows one place in all of them.</source>
        <translation>横断、冠状、矢状の各断面と、マップなしの CT を表示します。Shift を押しながらマウスを動かすと、すべての画面で同じ位置を示します。</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Slices that follow each other.</source>
        <translation>連続するスライス。</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>横に表示</translation>
    </message>
    <message>
        <source>Move views together</source>
        <translation>画面を連動</translation>
    </message>
    <message>
        <source>Slice, zoom, place and window of all views follow each other by the position in the patient.</source>
        <translation>すべての画面のスライス、倍率、位置、ウィンドウを、患者内の位置に合わせて連動させます。</translation>
    </message>
    <message>
        <source>The same series without the map</source>
        <translation>同じシリーズ（マップなし）</translation>
    </message>
    <message>
        <source>Three planes and 3-D</source>
        <translation>3 断面と 3D</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal, and the whole volume to turn, with the mask&apos;s and a heatmap&apos;s surface inside.</source>
        <translation>横断、冠状、矢状の各断面と、回転できるボリューム全体を表示します。内部にマスクとヒートマップの表面を示します。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LeftOutModel</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LookMenu</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Invert greys</source>
        <translation>白黒反転</translation>
    </message>
    <message>
        <source>Dense becomes black: the greys are inverted.</source>
        <translation>高吸収を黒で表示します（白黒を反転したフィルムと同様）。</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>画素をなめらかに</translation>
    </message>
    <message>
        <source>Interpolates between pixels; off shows them as blocks.</source>
        <translation>画素間を補間します。オフではブロックで表示します。</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>シネ</translation>
    </message>
    <message>
        <source>Runs through the slices by itself; the wheel stops it.</source>
        <translation>スライスを自動で送ります。ホイールで停止します。</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>スラブ</translation>
    </message>
    <message>
        <source>One slice</source>
        <translation>1 スライス</translation>
    </message>
    <message>
        <source>No slab.</source>
        <translation>スラブなし。</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>The mean of the slices in the slab: less noise.</source>
        <translation>スラブ内のスライスの平均です。ノイズが減ります。</translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation>最大値 (MIP)</translation>
    </message>
    <message>
        <source>The densest value along the way: vessels with contrast agent, nodules.</source>
        <translation>経路上で最も高い値です。造影された血管や結節の観察に適します。</translation>
    </message>
    <message>
        <source>Minimum (MinIP)</source>
        <translation>最小値 (MinIP)</translation>
    </message>
    <message>
        <source>The least dense value along the way: airways, emphysema.</source>
        <translation>経路上で最も低い値です。気道や肺気腫の観察に適します。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>How thick the slab is.</source>
        <translation>スラブの厚さ。</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>The 3-D view shows bone and dense contrast agent.</source>
        <translation>3D 表示に骨と濃い造影剤を示します。</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>The 3-D view shows what contrast agent has reached, and bone.</source>
        <translation>3D 表示に造影剤が届いた部分と骨を示します。</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>The 3-D view shows the lungs as haze and what runs through them.</source>
        <translation>3D 表示に肺をもやのように、その中を走る構造とともに示します。</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>皮膚</translation>
    </message>
    <message>
        <source>The 3-D view shows the body from outside.</source>
        <translation>3D 表示に体を外側から示します。</translation>
    </message>
    <message>
        <source>Heatmap&apos;s surface: top %1 %</source>
        <translation>ヒートマップの表面：上位 %1 %</translation>
    </message>
    <message>
        <source>The surface in the 3-D view holds this share of the series, where the heatmap is strongest.</source>
        <translation>3D 表示の表面は、ヒートマップが最も強い部分から、シリーズのこの割合を囲みます。</translation>
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
        <translation>マスク (*.nii.gz *.nii *.nrrd *.mha)</translation>
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
        <translation>表示中のシリーズを一覧から外します。</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>すべて閉じる</translation>
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
        <source>Search series</source>
        <translation>シリーズを検索</translation>
    </message>
    <message>
        <source>Searches the list of series.</source>
        <translation>シリーズの一覧を検索します。</translation>
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
        <translation>画面全体に表示します。もう一度実行すると元に戻ります。</translation>
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
        <translation>黒と白で表示する濃度の範囲：ウィンドウ幅/中心、HU 単位（キー 1～9、0）。</translation>
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
        <translation>すべての手法</translation>
    </message>
    <message>
        <source>Regions on or off</source>
        <translation>領域の表示切替</translation>
    </message>
    <message>
        <source>Shows or hides the most salient regions.</source>
        <translation>重要度上位の領域を表示または非表示にします。</translation>
    </message>
    <message>
        <source>Figure of regions…</source>
        <translation>領域の図…</translation>
    </message>
    <message>
        <source>Slice, mask, heatmap and most salient regions as one picture (PNG, SVG, PDF).</source>
        <translation>スライス、マスク、ヒートマップ、重要度上位の領域を 1 枚の図にします（PNG、SVG、PDF）。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>次のスライス</translation>
    </message>
    <message>
        <source>Goes one slice towards the head.</source>
        <translation>頭側に 1 スライス進みます。</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>前のスライス</translation>
    </message>
    <message>
        <source>Goes one slice towards the feet.</source>
        <translation>足側に 1 スライス戻ります。</translation>
    </message>
    <message>
        <source>Ten slices on</source>
        <translation>10 スライス進む</translation>
    </message>
    <message>
        <source>Goes ten slices towards the head.</source>
        <translation>頭側に 10 スライス進みます。</translation>
    </message>
    <message>
        <source>Ten slices back</source>
        <translation>10 スライス戻る</translation>
    </message>
    <message>
        <source>Goes ten slices towards the feet.</source>
        <translation>足側に 10 スライス戻ります。</translation>
    </message>
    <message>
        <source>First slice</source>
        <translation>最初のスライス</translation>
    </message>
    <message>
        <source>Goes to the slice nearest to the feet.</source>
        <translation>最も足側のスライスに移動します。</translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation>最後のスライス</translation>
    </message>
    <message>
        <source>Goes to the slice nearest to the head.</source>
        <translation>最も頭側のスライスに移動します。</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Left button changes window and level</source>
        <translation>左ボタンでウィンドウ調整</translation>
    </message>
    <message>
        <source>Off: without a tool the left button only clicks, as in 3D Slicer and ITK-SNAP.</source>
        <translation>オフ：ツールがないとき、左ボタンはクリックのみになります（3D Slicer や ITK-SNAP と同様）。</translation>
    </message>
    <message>
        <source>Up darkens</source>
        <translation>上へドラッグで暗く</translation>
    </message>
    <message>
        <source>Dragging up raises the level, as some workstations have it; otherwise it lowers it.</source>
        <translation>上へドラッグするとウィンドウレベルが上がります（一部のワークステーションと同様）。オフでは下がります。</translation>
    </message>
    <message>
        <source>Right button moves, middle button zooms</source>
        <translation>右ボタンで移動、中ボタンで拡大縮小</translation>
    </message>
    <message>
        <source>Off: the middle button moves and the right one zooms.</source>
        <translation>オフ：中ボタンで移動、右ボタンで拡大縮小します。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読影</translation>
    </message>
    <message>
        <source>All panels, in the places you gave them.</source>
        <translation>すべてのパネルを、配置した位置に表示します。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The estimators side by side with their evidence.</source>
        <translation>手法とその評価を並べて表示します。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Room for the picture, and the brush in the hand.</source>
        <translation>画像を広く表示し、ブラシを選択します。</translation>
    </message>
    <message>
        <source>Brings this workspace&apos;s panels back to their places.</source>
        <translation>このワークスペースのパネルを元の位置に戻します。</translation>
    </message>
    <message>
        <source>Mea&amp;sure</source>
        <translation>計測(&amp;S)</translation>
    </message>
    <message>
        <source>Go to slice %1</source>
        <translation>スライス %1 に移動</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全 %1 枚</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>一括評価(&amp;A)</translation>
    </message>
    <message>
        <source>Evaluate manifest…</source>
        <translation>マニフェストを評価…</translation>
    </message>
    <message>
        <source>Fidelity, ROC and Dice of estimators over all slices of a study, in the background.</source>
        <translation>検査の全スライスにわたる手法の忠実度、ROC、Dice をバックグラウンドで計算します。</translation>
    </message>
    <message>
        <source>Evaluate this case…</source>
        <translation>この症例を評価…</translation>
    </message>
    <message>
        <source>The same for the open series: its slices with a mask, or only the slice on show.</source>
        <translation>開いているシリーズで同じ評価を行います。マスクのあるスライス、または表示中のスライスのみが対象です。</translation>
    </message>
    <message>
        <source>Open evaluation…</source>
        <translation>評価を開く…</translation>
    </message>
    <message>
        <source>Shows a run that was made before, here or by the command line.</source>
        <translation>この画面またはコマンドラインで以前に行った評価を表示します。</translation>
    </message>
    <message>
        <source>Add a heatmap…</source>
        <translation>ヒートマップを追加…</translation>
    </message>
    <message>
        <source>Shows a heatmap that was made elsewhere and compares it with the mask.</source>
        <translation>外部で作成したヒートマップを表示し、マスクと比較します。</translation>
    </message>
    <message>
        <source>The evaluation “%1” was not finished.</source>
        <translation>評価「%1」は完了していません。</translation>
    </message>
    <message>
        <source>Saliscope did not end as it should last time. What was open, and what was drawn, can be brought back.</source>
        <translation>Saliscope は前回正常に終了しませんでした。開いていたものと描いたものを復元できます。</translation>
    </message>
    <message>
        <source>Open where you left off</source>
        <translation>前回の続きを開く</translation>
    </message>
    <message>
        <source>%1, slice %2, %3</source>
        <comment>series, number, date and time</comment>
        <translation>%1、スライス %2、%3</translation>
    </message>
    <message>
        <source>Opens what was open when Saliscope ended, with its slice, window and unsaved masks.</source>
        <translation>終了時に開いていたものを、スライス、ウィンドウ、未保存のマスクとともに開きます。</translation>
    </message>
    <message>
        <source>Always begin where you left off</source>
        <translation>常に前回の続きから開始</translation>
    </message>
    <message>
        <source>At every start what was open comes back by itself.</source>
        <translation>起動するたびに、前回開いていたものを自動で開きます。</translation>
    </message>
    <message>
        <source>Shows or hides this panel.</source>
        <translation>このパネルを表示または非表示にします。</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キー割り当ての変更…</translation>
    </message>
    <message>
        <source>Gives every action the key that you like, or all of them those of another program.</source>
        <translation>各操作に好みのキーを割り当てます。別のソフトのキー割り当てに一括で変更することもできます。</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>コマンドパレット…</translation>
    </message>
    <message>
        <source>Does anything by a part of its name.</source>
        <translation>名前の一部を入力して、あらゆる操作を実行します。</translation>
    </message>
    <message>
        <source>How many views there are and what they show.</source>
        <translation>画面の数と、それぞれの表示内容。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Open list of cases…</source>
        <translation>症例リストを開く…</translation>
    </message>
    <message>
        <source>Opens a table (CSV) of images with slice, label, mask and patient.</source>
        <translation>画像、スライス、ラベル、マスク、患者の表 (CSV) を開きます。</translation>
    </message>
    <message>
        <source>List folder as cases…</source>
        <translation>フォルダーを症例リストにする…</translation>
    </message>
    <message>
        <source>Makes a list of all images below a folder; its manifest.csv counts, where it has one.</source>
        <translation>フォルダー以下のすべての画像から症例リストを作ります。manifest.csv があれば、それに従います。</translation>
    </message>
    <message>
        <source>Close list of cases</source>
        <translation>症例リストを閉じる</translation>
    </message>
    <message>
        <source>Empties the list; what is open stays open.</source>
        <translation>リストを空にします。開いているものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Open list of cases</source>
        <translation>症例リストを開く</translation>
    </message>
    <message>
        <source>Lists of cases (*.csv);;All files (*)</source>
        <translation>症例リスト (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>List folder as cases</source>
        <translation>フォルダーを症例リストにする</translation>
    </message>
    <message>
        <source>The mask is being saved; then Saliscope ends.</source>
        <translation>マスクを保存しています。保存後に Saliscope を終了します。</translation>
    </message>
    <message>
        <source>Opens DICOM, NIfTI, NRRD or MHA files, or a list of cases (CSV).</source>
        <translation>DICOM、NIfTI、NRRD、MHA ファイル、または症例リスト (CSV) を開きます。</translation>
    </message>
    <message>
        <source>Empties the lists of series and cases.</source>
        <translation>シリーズと症例の一覧を空にします。</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>次の症例</translation>
    </message>
    <message>
        <source>Shows the next case; without a list of cases, the next series.</source>
        <translation>次の症例を表示します。症例リストがない場合は次のシリーズを表示します。</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>前の症例</translation>
    </message>
    <message>
        <source>Shows the previous case; without a list of cases, the previous series.</source>
        <translation>前の症例を表示します。症例リストがない場合は前のシリーズを表示します。</translation>
    </message>
    <message>
        <source>Next undone case</source>
        <translation>次の未完了の症例</translation>
    </message>
    <message>
        <source>Shows the next case without a mask, or whose mask no map was compared with.</source>
        <translation>マスクのない症例、またはマップとマスクが未比較の症例のうち、次のものを表示します。</translation>
    </message>
    <message>
        <source>All files (*);;Volumes (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd);;DICOM (*.dcm);;Lists of cases (*.csv)</source>
        <translation>すべてのファイル (*);;ボリューム (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd);;DICOM (*.dcm);;症例リスト (*.csv)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MapsRow</name>
    <message>
        <source>Other maps of this slice, as outlines of their top part:</source>
        <translation>このスライスの他のマップ（上位部分の輪郭）：</translation>
    </message>
    <message>
        <source>Outlines the most important part of this map over the one on show.</source>
        <translation>表示中のマップに重ねて、このマップの重要度上位の部分を輪郭で示します。</translation>
    </message>
    <message>
        <source>Take the outline of %1 away</source>
        <translation>%1 の輪郭を消す</translation>
    </message>
    <message>
        <source>Outline %1</source>
        <translation>%1 の輪郭を表示</translation>
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
    <message>
        <source>Saving the mask</source>
        <translation>マスクを保存中</translation>
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
        <translation>左ボタンでマスクを描きます。Ctrl を押している間は消去します。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Erases the mask with the left button; hold Ctrl to paint.</source>
        <translation>左ボタンでマスクを消去します。Ctrl を押している間は描きます。</translation>
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
        <translation>ブラシの直径 (mm)（スライス上で Shift+ホイール、または [ と ]）。</translation>
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
        <translation>このスライスを「確認済み・該当なし」として記録し、そのように集計します。</translation>
    </message>
    <message>
        <source>Load mask…</source>
        <translation>マスクを開く…</translation>
    </message>
    <message>
        <source>Opens a mask for the image on show.</source>
        <translation>表示中の画像のマスクを開きます。</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Saves the mask to its file.</source>
        <translation>マスクを元のファイルに保存します。</translation>
    </message>
    <message>
        <source>Save mask as…</source>
        <translation>名前を付けてマスクを保存…</translation>
    </message>
    <message>
        <source>Saves the mask to another file.</source>
        <translation>マスクを別のファイルに保存します。</translation>
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
        <translation>表示中のマスクに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Another mask takes its place.</source>
        <translation>別のマスクに置き換わります。</translation>
    </message>
    <message>
        <source>Save, then load</source>
        <translation>保存してから開く</translation>
    </message>
    <message>
        <source>Load without saving</source>
        <translation>保存せずに開く</translation>
    </message>
    <message>
        <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd)</source>
        <translation>マスク (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>NIfTI, compressed (*.nii.gz)</source>
        <translation>NIfTI、圧縮 (*.nii.gz)</translation>
    </message>
    <message>
        <source>NIfTI (*.nii)</source>
        <translation>NIfTI (*.nii)</translation>
    </message>
    <message>
        <source>NRRD (*.nrrd)</source>
        <translation>NRRD (*.nrrd)</translation>
    </message>
    <message>
        <source>MetaImage (*.mha)</source>
        <translation>MetaImage (*.mha)</translation>
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
        <translation>マスクの控えを保管中</translation>
    </message>
    <message>
        <source>What was drawn and not saved is back, from %1.</source>
        <translation>未保存の描画を復元しました（%1）。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MeasureEditor</name>
    <message>
        <source>No tool</source>
        <translation>ツールなし</translation>
    </message>
    <message>
        <source>The left button changes window and level again.</source>
        <translation>左ボタンは再びウィンドウ調整に戻ります。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Measures a length in mm: drag, or click both ends.</source>
        <translation>長さを mm で計測します。ドラッグするか、両端をクリックします。</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Measures an angle: one arm, the apex, the other arm.</source>
        <translation>角度を計測します。一方の辺の端、頂点、他方の辺の端の順に指定します。</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Measures the area of an ellipse in mm² and the HU in it.</source>
        <translation>楕円の面積 (mm²) と内部の HU を計測します。</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Measures the area of a rectangle in mm² and the HU in it.</source>
        <translation>長方形の面積 (mm²) と内部の HU を計測します。</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>フリーハンド領域</translation>
    </message>
    <message>
        <source>Measures the area inside a line drawn by hand and the HU in it.</source>
        <translation>手描きの線で囲んだ面積 (mm²) と内部の HU を計測します。</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <translation>計測を削除</translation>
    </message>
    <message>
        <source>Deletes the selected measurement.</source>
        <translation>選択した計測を削除します。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MeasuresModel</name>
    <message>
        <source>Pointing game</source>
        <translation>ポインティングゲーム</translation>
    </message>
    <message>
        <source>How often the most important pixel lies in the mask. By chance: the mask&apos;s share of the slice.</source>
        <translation>最も重要度の高い画素がマスク内にある頻度。偶然なら：スライスに占めるマスクの割合。</translation>
    </message>
    <message>
        <source>Top overlap</source>
        <translation>上位の重なり</translation>
    </message>
    <message>
        <source>Of as many of the most important pixels as the mask has, the share that lies in the mask. By chance: the mask&apos;s share of the slice.</source>
        <translation>マスクと同じ数だけ重要度上位の画素を取ったとき、マスク内にある割合。偶然なら：スライスに占めるマスクの割合。</translation>
    </message>
    <message>
        <source>Mass inside</source>
        <translation>マスク内の量</translation>
    </message>
    <message>
        <source>The share of all positive importance that lies in the mask. By chance: the mask&apos;s share of the slice.</source>
        <translation>正の重要度の合計のうち、マスク内にある割合。偶然なら：スライスに占めるマスクの割合。</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均適合率</translation>
    </message>
    <message>
        <source>Precision averaged over recall, pixel by pixel. By chance: the mask&apos;s share of the slice.</source>
        <translation>画素単位で、再現率にわたって平均した適合率。偶然なら：スライスに占めるマスクの割合。</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Mean over the slices of the rank AUC. By chance: 0.5.</source>
        <translation>順位 AUC のスライス間平均。偶然なら：0.5。</translation>
    </message>
    <message>
        <source>AUC, masks moved</source>
        <translation>AUC、マスク移動</translation>
    </message>
    <message>
        <source>The same against masks moved elsewhere in the slice: what a map scores that knows nothing of this place.</source>
        <translation>スライス内の別の場所に移したマスクに対する同じ指標：この場所と無関係なマップが得る値。</translation>
    </message>
    <message>
        <source>Dice, masks moved</source>
        <translation>Dice、マスク移動</translation>
    </message>
    <message>
        <source>Mean over the slices of the highest Dice of the regions against masks moved elsewhere: the level of chance.</source>
        <translation>別の場所に移したマスクに対する領域の最高 Dice のスライス間平均：偶然の水準。</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>There is nothing to measure: no slice of this class has a mask.</source>
        <translation>測定できるものがありません。このクラスにはマスクのあるスライスがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n slice(s) with a mask</source>
        <translation>
            <numerusform>%1（マスクのあるスライス %n 枚）</numerusform>
        </translation>
    </message>
    <message>
        <source>by chance about %1, the masks&apos; share</source>
        <translation>偶然なら約 %1（マスクの割合）</translation>
    </message>
    <message>
        <source>by chance 0.5</source>
        <translation>偶然なら 0.5</translation>
    </message>
    <message>
        <source>original</source>
        <translation>符号付き</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>絶対値</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MethodChoices</name>
    <message>
        <source>The layer whose areas are shown: late ones are coarse and close to the decision, early ones fine and far from it.</source>
        <translation>どの層の領域を表示するか。後の層は粗く判定に近く、前の層は細かく判定から遠くなります。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Takes the slices of a folder of CT series as references.</source>
        <translation>CT シリーズのフォルダーのスライスを参照画像にします。</translation>
    </message>
    <message>
        <source>Goes back to the synthetic patients.</source>
        <translation>合成患者に戻します。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1（標準）</translation>
    </message>
    <message>
        <source>synthetic patients (default)</source>
        <translation>合成患者（既定）</translation>
    </message>
    <message>
        <source>Slices of the demo study&apos;s synthetic patients, half of them with contrast agent: choose a folder of real ones where you have them.</source>
        <translation>デモの合成患者のスライスです（半数は造影あり）。実際の画像がある場合は、そのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Folder of reference slices</source>
        <translation>参照スライスのフォルダー</translation>
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
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>one neuron, p = sigmoid(logit)</source>
        <translation>1 ニューロン、p = sigmoid(ロジット)</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs, softmax</source>
        <translation>
            <numerusform>%n 出力、softmax</numerusform>
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
        <translation>%1 × %2 画素</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>%1 to %2 HU</source>
        <translation>%1～%2 HU</translation>
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
        <translation>記載</translation>
    </message>
    <message>
        <source>The card says nothing about it.</source>
        <translation>カードに記載がありません。</translation>
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
        <translation>残差ネットワーク（%1）</translation>
    </message>
    <message>
        <source>A network of its own design (%1)</source>
        <translation>独自構造のネットワーク（%1）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>says how likely a slice is %1</source>
        <translation>スライスが%1である確率を答えます</translation>
    </message>
    <message>
        <source>tells %1 apart</source>
        <translation>%1を判別します</translation>
    </message>
    <message>
        <source>%1 that looks at one slice at a time, at %2 × %3 pixels and from %4 to %5 HU, and %6.</source>
        <translation>%1。スライスを 1 枚ずつ、%2 × %3 画素、%4～%5 HU で読み取り、%6。</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>患者 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on %1, each by a model that never saw the patient (cross-validation in %2 parts).</source>
        <translation>%1で評価（患者を学習に含まないモデルによる %2 分割交差検証）。</translation>
    </message>
    <message>
        <source>A twin, trained the same way without them, was judged on %1; this model learnt from all patients.</source>
        <translation>同じ方法で、ただし %1 を除いて学習した双子のモデルを、除いた分で評価しました。このモデル自体は全患者から学習しています。</translation>
    </message>
    <message>
        <source>Judged on %1 that were left out of the training.</source>
        <translation>学習に使わなかった%1で評価。</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>バランス正解率</translation>
    </message>
    <message>
        <source>The mean of the shares of right answers in the two classes; chance is 0.5.</source>
        <translation>2 つのクラスの正解率の平均です。偶然なら 0.5 です。</translation>
    </message>
    <message>
        <source>Right where it is “%1”</source>
        <translation>「%1」での正解率</translation>
    </message>
    <message>
        <source>Sensitivity: the share of right answers among these slices.</source>
        <translation>感度：該当するスライスのうち正しく答えた割合です。</translation>
    </message>
    <message>
        <source>Specificity: the share of right answers among these slices.</source>
        <translation>特異度：該当するスライスのうち正しく答えた割合です。</translation>
    </message>
    <message>
        <source>The same by patient</source>
        <translation>患者単位の値</translation>
    </message>
    <message>
        <source>Balanced accuracy in which each patient counts once, however many slices there are.</source>
        <translation>スライス数によらず、患者ごとに 1 回ずつ数えたバランス正解率です。</translation>
    </message>
    <message>
        <source>On average its probabilities are %1 away from what is true (expected calibration error).</source>
        <translation>確率は平均して真の割合から %1 ずれています（期待較正誤差）。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2～%3）</translation>
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
        <translation>モデルファイルの SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the SHA-256, which names this very file.</source>
        <translation>このファイルを一意に示す SHA-256 をコピーします。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Training log…</source>
        <translation>学習ログ…</translation>
    </message>
    <message>
        <source>Plots how the model learnt, from the log beside its file.</source>
        <translation>モデルファイルに添えたログから、学習経過をグラフにします。</translation>
    </message>
    <message>
        <source>What it learnt from</source>
        <translation>学習に使ったデータ</translation>
    </message>
    <message>
        <source>The card says nothing about it.</source>
        <translation>カードに記載がありません。</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>苦手なもの</translation>
    </message>
    <message>
        <source>The card does not say where it fails: trust it accordingly.</source>
        <translation>苦手なものについてカードに記載がありません。結果は慎重に扱ってください。</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>The card says nothing about its accuracy.</source>
        <translation>正解率についてカードに記載がありません。</translation>
    </message>
    <message>
        <source>In brackets and as bars: 95 % intervals over patients. The track runs from 0.5 to 1.</source>
        <translation>括弧内とバーは患者単位の 95 % 区間です。目盛りは 0.5～1 です。</translation>
    </message>
    <message>
        <source>The card gives no intervals: with few patients these figures may be off by much. The track runs from 0.5 to 1.</source>
        <translation>カードに区間の記載がありません。患者数が少ない場合、これらの値は大きくずれている可能性があります。目盛りは 0.5～1 です。</translation>
    </message>
    <message>
        <source>Can its probabilities be believed?</source>
        <translation>確率は信用できるか</translation>
    </message>
    <message>
        <source>A dot on the dashed line is a probability that means what it says; the bars show how many slices stand behind each dot.</source>
        <translation>破線上の点は、確率が実際の割合と一致していることを示します。棒は各点のスライス数です。</translation>
    </message>
    <message>
        <source>All entries of the card</source>
        <translation>カードの全項目</translation>
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
        <translation>ノイズの標準偏差（モデルのウィンドウに対する割合）。</translation>
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
        <translation>Deconvolution</translation>
    </message>
    <message>
        <source>Runs the network backwards and lets only what speaks for the score pass: sharp shapes, which depend little on the class.</source>
        <translation>ネットワークを逆向きにたどり、対象値を高める信号だけを通します。形は鮮明ですが、クラスにはあまり依存しません。</translation>
    </message>
    <message>
        <source>Integrated Gradients</source>
        <translation>Integrated Gradients</translation>
    </message>
    <message>
        <source>Shares the score out among the pixels by adding up gradients on the way from a black image to the slice.</source>
        <translation>黒い画像からスライスに至る経路上の勾配を積算し、対象値を各画素に配分します。</translation>
    </message>
    <message>
        <source>Integrated Gradients, b/w</source>
        <translation>Integrated Gradients、黒/白</translation>
    </message>
    <message>
        <source>The mean of two ways, from a black and from a white image: dark and bright tissue count alike.</source>
        <translation>黒い画像と白い画像からの 2 つの経路の平均です。暗い組織も明るい組織も同等に扱います。</translation>
    </message>
    <message>
        <source>Expected Gradients</source>
        <translation>Expected Gradients</translation>
    </message>
    <message>
        <source>Shares the score out as Integrated Gradients does, on ways from other patients&apos; slices instead of black.</source>
        <translation>Integrated Gradients と同様に対象値を配分します。経路は黒ではなく、他の患者のスライスから始めます。</translation>
    </message>
    <message>
        <source>Guided Backpropagation</source>
        <translation>Guided Backpropagation</translation>
    </message>
    <message>
        <source>As Deconvolution, and only through parts of the network that were active: fine edges, which depend little on the class.</source>
        <translation>Deconvolution と同様ですが、ネットワークの活性化した部分だけを通します。細かな縁が出ますが、クラスにはあまり依存しません。</translation>
    </message>
    <message>
        <source>Input × Gradient</source>
        <translation>Input × Gradient</translation>
    </message>
    <message>
        <source>The gradient times the pixel&apos;s own brightness: black pixels never count.</source>
        <translation>勾配に画素自身の明るさを掛けます。黒い画素は常に 0 になります。</translation>
    </message>
    <message>
        <source>VarGrad</source>
        <translation>VarGrad</translation>
    </message>
    <message>
        <source>How much the gradient varies among noisy copies of the slice.</source>
        <translation>ノイズを加えた複製の間で、勾配がどれだけばらつくか。</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Which areas of one layer speak for the score: coarse, but close to what the network decides on.</source>
        <translation>ある層のどの領域が対象値を高めているか。粗い一方、ネットワークの判定根拠に近い情報です。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occlusion</translation>
    </message>
    <message>
        <source>Covers one square after the other and notes how far the score falls: slow, and easy to understand.</source>
        <translation>四角形で順に覆い、対象値の低下を記録します。時間はかかりますが、分かりやすい手法です。</translation>
    </message>
    <message>
        <source>Guided IG</source>
        <translation>Guided IG</translation>
    </message>
    <message>
        <source>Integrated Gradients on a way that changes the least important pixels first: less noise.</source>
        <translation>重要度の低い画素から先に変える経路での Integrated Gradients です。ノイズが減ります。</translation>
    </message>
    <message>
        <source>Blur IG</source>
        <translation>Blur IG</translation>
    </message>
    <message>
        <source>Integrated Gradients on a way from a blurred slice to the sharp one.</source>
        <translation>ぼかしたスライスから鮮明なスライスに至る経路での Integrated Gradients です。</translation>
    </message>
    <message>
        <source>How many random draws are averaged: more are smoother and slower.</source>
        <translation>平均する乱数サンプルの数です。多いほどなめらかになり、時間がかかります。</translation>
    </message>
    <message>
        <source>Steps m</source>
        <translation>ステップ数 m</translation>
    </message>
    <message>
        <source>How many points of the way are visited: more are more exact and slower.</source>
        <translation>経路上で計算する点の数です。多いほど正確になり、時間がかかります。</translation>
    </message>
    <message>
        <source>Window w</source>
        <translation>窓 w</translation>
    </message>
    <message>
        <source>Side of the square that is covered, in pixels of the model&apos;s input.</source>
        <translation>覆う四角形の一辺（モデル入力の画素数）。</translation>
    </message>
    <message>
        <source>Stride s</source>
        <translation>ストライド s</translation>
    </message>
    <message>
        <source>How far the square moves each time, in pixels: half of it takes four times as long.</source>
        <translation>四角形を 1 回に動かす距離（画素数）。半分にすると 4 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>Fraction f</source>
        <translation>割合 f</translation>
    </message>
    <message>
        <source>Share of the pixels that may move in a step: those with the smallest gradient.</source>
        <translation>1 ステップで変えてよい画素の割合です。勾配の小さいものから選びます。</translation>
    </message>
    <message>
        <source>Distance d</source>
        <translation>距離 d</translation>
    </message>
    <message>
        <source>How far a pixel may stray from the straight way, as a share of the model&apos;s window.</source>
        <translation>画素が直線経路から離れてよい幅（モデルのウィンドウに対する割合）。</translation>
    </message>
    <message>
        <source>Blur σ</source>
        <translation>ぼかし σ</translation>
    </message>
    <message>
        <source>How blurred the way begins, in pixels of the model&apos;s input.</source>
        <translation>経路の始点のぼかしの強さ（モデル入力の画素数）。</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>completeness error %1 at a score of %2</source>
        <translation>完全性誤差 %1（対象値 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n rectifier(s) overridden</source>
        <translation>
            <numerusform>ReLU %n 個を置換</numerusform>
        </translation>
    </message>
    <message>
        <source>references: %1</source>
        <translation>参照画像：%1</translation>
    </message>
    <message>
        <source>coarse (bf16), being refined</source>
        <translation>粗いマップ (bf16)、精緻化中</translation>
    </message>
    <message>
        <source>preview, %1 of %2</source>
        <translation>プレビュー、%1/%2</translation>
    </message>
    <message>
        <source>preview, %1 %</source>
        <translation>プレビュー、%1 %</translation>
    </message>
    <message>
        <source>synthetic patients</source>
        <translation>合成患者</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>ファイルから</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::NetworkView</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>pixels %1 → %2 mm</source>
        <translation>画素 %1 → %2 mm</translation>
    </message>
    <message>
        <source>mask %1 → %2 mm²</source>
        <translation>マスク %1 → %2 mm²</translation>
    </message>
    <message>
        <source>Dice there and back %1</source>
        <translation>往復の Dice %1</translation>
    </message>
    <message>
        <source>what the network saw · %1 × %2</source>
        <translation>ネットワークが見た画像 · %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels of %3 mm became %4 × %5 of %6 mm, and HU below %7 or above %8 were cut off.</source>
        <translation>%3 mm の %1 × %2 画素が %6 mm の %4 × %5 画素になり、%7 HU 未満と %8 HU 超の値は切り取られました。</translation>
    </message>
    <message>
        <source>The mask went from %1 to %2 mm²; brought back it has Dice %3 with itself.</source>
        <translation>マスクは %1 mm² から %2 mm² になり、元の格子に戻すと元のマスクとの Dice は %3 です。</translation>
    </message>
    <message>
        <source>network&apos;s view</source>
        <translation>ネットワークの視点</translation>
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
        <translation>詳細を表示します。コピーもできます。</translation>
    </message>
    <message>
        <source>Puts the message away; it stays under Messages.</source>
        <translation>このメッセージを閉じます。「メッセージ」には残ります。</translation>
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
        <translation>%1～%2、標準は %3。</translation>
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
        <translation>ステップ</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>loss, mean of %1 steps</source>
        <translation>損失、%1 ステップの平均</translation>
    </message>
    <message>
        <source>loss on patients left out</source>
        <translation>未学習の患者での損失</translation>
    </message>
    <message>
        <source>probability that the model says</source>
        <translation>モデルが示す確率</translation>
    </message>
    <message>
        <source>share with contrast agent</source>
        <translation>造影ありの割合</translation>
    </message>
    <message>
        <source>share of most salient regions (log)</source>
        <translation>重要度上位の領域の割合（対数）</translation>
    </message>
    <message>
        <source>original values</source>
        <translation>符号付きの値</translation>
    </message>
    <message>
        <source>absolute values</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>share of masked pixels</source>
        <translation>マスクした画素の割合</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>most important first, %1</source>
        <translation>重要度の高い順、%1</translation>
    </message>
    <message>
        <source>least important first, %1</source>
        <translation>重要度の低い順、%1</translation>
    </message>
    <message>
        <source>mean Dice</source>
        <translation>平均 Dice</translation>
    </message>
    <message>
        <source>with contrast</source>
        <translation>造影あり</translation>
    </message>
    <message>
        <source>without contrast</source>
        <translation>造影なし</translation>
    </message>
    <message>
        <source>all slices</source>
        <translation>全スライス</translation>
    </message>
    <message>
        <source>Figure 4. Accuracy while pixels are masked by importance, %1</source>
        <translation>図 4. 重要度順に画素をマスクしたときの正解率、%1</translation>
    </message>
    <message>
        <source>Figure 5. ROC of importance against the masks, %1</source>
        <translation>図 5. マスクに対する重要度の ROC、%1</translation>
    </message>
    <message>
        <source>Figure 6. Dice of the most salient regions against the masks, %1</source>
        <translation>図 6. マスクに対する重要度上位の領域の Dice、%1</translation>
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
        <translation>スライス %1：未分類。</translation>
    </message>
    <message>
        <source>Slice %1: %2 (probability of “%3”: %4).</source>
        <translation>スライス %1：%2（「%3」の確率：%4）。</translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation>クリックすると移動します。</translation>
    </message>
    <message>
        <source>Wrong by the case&apos;s label.</source>
        <translation>症例のラベルと異なり、誤りです。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionFigure</name>
    <message>
        <source>%1 (%2 of the image)</source>
        <translation>%1（画像の %2）</translation>
    </message>
    <message>
        <source>Dice %1</source>
        <translation>Dice %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>regions by gain</source>
        <translation>領域（利得順）</translation>
    </message>
    <message>
        <source>Save the figure of regions</source>
        <translation>領域の図を保存</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Explain a slice first: the figure shows its map and regions.</source>
        <translation>先にスライスを説明してください。図にはそのマップと領域が表示されます。</translation>
    </message>
    <message>
        <source>Drawing the figure of regions</source>
        <translation>領域の図を作成中</translation>
    </message>
    <message>
        <source>Most salient regions, %1</source>
        <translation>重要度上位の領域、%1</translation>
    </message>
    <message>
        <source>The figure was written: %1</source>
        <translation>図を書き出しました：%1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionSet</name>
    <message>
        <source>Dividing into regions</source>
        <translation>領域に分割中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionSettingsDialog</name>
    <message>
        <source>Settings of the regions</source>
        <translation>領域の設定</translation>
    </message>
    <message>
        <source>XRAI divides the slice into segments at several scales and ranks them by the heatmap&apos;s importance. The defaults are its authors&apos;; whatever differs is named in the report.</source>
        <translation>XRAI はスライスを複数のスケールでセグメントに分割し、ヒートマップの重要度で順位を付けます。既定値は XRAI の著者によるものです。変更した点はレポートに記載されます。</translation>
    </message>
    <message>
        <source>Scales are positive numbers with commas between them.</source>
        <translation>スケールは正の数をコンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>XRAI, full</source>
        <translation>XRAI、完全</translation>
    </message>
    <message>
        <source>XRAI, fast</source>
        <translation>XRAI、高速</translation>
    </message>
    <message>
        <source>Full: again and again the segment whose uncovered rest is the most important. Fast: segments in the order of their own importance.</source>
        <translation>完全：未選択部分の重要度が最も高いセグメントを繰り返し選びます。高速：各セグメント自身の重要度の順に並べます。</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>What the importance of a region&apos;s pixels is summed up to.</source>
        <translation>領域内の画素の重要度を何に集約するか。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>Region&apos;s gain</source>
        <translation>領域の利得</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>the slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>the heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>What is divided into segments.</source>
        <translation>何をセグメントに分割するか。</translation>
    </message>
    <message>
        <source>Felzenszwalb&apos;s scales: larger ones give larger segments.</source>
        <translation>Felzenszwalb 法のスケールです。大きいほどセグメントが大きくなります。</translation>
    </message>
    <message>
        <source>Gaussian smoothing before division, in pixels.</source>
        <translation>分割前のガウス平滑化（画素数）。</translation>
    </message>
    <message>
        <source>Smaller segments join a neighbour; in pixels of the divided image.</source>
        <translation>これより小さいセグメントは隣に統合されます（分割する画像の画素数）。</translation>
    </message>
    <message>
        <source>%1 × %1, as XRAI&apos;s authors</source>
        <translation>%1 × %1、XRAI の著者と同じ</translation>
    </message>
    <message>
        <source>native resolution</source>
        <translation>元の解像度</translation>
    </message>
    <message>
        <source>The size to which the image is brought before it is divided.</source>
        <translation>分割する前に画像をそろえる大きさ。</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>分割対象</translation>
    </message>
    <message>
        <source>at</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Smallest segment</source>
        <translation>最小セグメント</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Regions</name>
    <message>
        <source>what no region covers</source>
        <translation>どの領域にも属さない部分</translation>
    </message>
    <message>
        <source>region %1 of %2</source>
        <translation>領域 %1/%2</translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation>画像の %1</translation>
    </message>
    <message>
        <source>%1 of it in the mask</source>
        <translation>うち %1 がマスク内</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>利得 %1</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>選択中：%1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionsRow</name>
    <message>
        <source>Shows or hides the regions [R].</source>
        <translation>領域を表示または非表示にします [R]。</translation>
    </message>
    <message>
        <source>Most salient regions, per cent of the image</source>
        <translation>重要度上位の領域（画像に対する %）</translation>
    </message>
    <message>
        <source>How much of the image the most salient regions fill; the triangle marks the best Dice.</source>
        <translation>重要度上位の領域が画像に占める割合です。三角印は最良の Dice を示します。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>塗り</translation>
    </message>
    <message>
        <source>Each region in the colour of its gain, in the heatmap&apos;s place.</source>
        <translation>ヒートマップの代わりに、各領域を利得の色で塗ります。</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>The regions&apos; borders as lines.</source>
        <translation>領域の境界を線で示します。</translation>
    </message>
    <message>
        <source>How the slice is divided into regions and how they are ranked.</source>
        <translation>スライスを領域に分割する方法と、順位付けの方法。</translation>
    </message>
    <message>
        <source>Settings of the regions</source>
        <translation>領域の設定</translation>
    </message>
    <message>
        <source>Hide the regions</source>
        <translation>領域を隠す</translation>
    </message>
    <message>
        <source>Show the regions</source>
        <translation>領域を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s), %1 of the image</source>
        <translation>
            <numerusform>%n 領域、画像の %1</numerusform>
        </translation>
    </message>
    <message>
        <source>best Dice %1 at %2</source>
        <translation>最良 Dice %1（%2）</translation>
    </message>
    <message>
        <source>Dividing the slice into regions…</source>
        <translation>スライスを領域に分割中…</translation>
    </message>
    <message>
        <source>Explain a slice [G] to see its regions.</source>
        <translation>スライスを説明 [G] すると、領域が表示されます。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ReliabilityPlot</name>
    <message>
        <source>Reliability</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>probability that the model says</source>
        <translation>モデルが示す確率</translation>
    </message>
    <message>
        <source>share with contrast agent</source>
        <translation>造影ありの割合</translation>
    </message>
    <message>
        <source>The card says nothing of how reliable the probabilities are.</source>
        <translation>確率の信頼度についてカードに記載がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n slice(s) the model says %1 on average; %2 of them have contrast agent.</source>
        <translation>
            <numerusform>%n 枚のスライスについて、モデルが示す確率は平均 %1、実際に造影ありの割合は %2 です。</numerusform>
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
        <translation>読み込みなし</translation>
    </message>
    <message>
        <source>%1 (%2), file %3</source>
        <translation>%1（%2）、ファイル %3</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>HU clipped to %1 … %2 and scaled to 0 … 1, resampled to %3 × %4 (bilinear, antialiased)</source>
        <translation>HU を %1 … %2 で切り取り 0 … 1 に変換、%3 × %4 に再標本化（双線形、アンチエイリアス）</translation>
    </message>
    <message>
        <source>p = sigmoid(logit); “%1” where p ≥ %2</source>
        <translation>p = sigmoid(ロジット)；p ≥ %2 なら「%1」</translation>
    </message>
    <message numerus="yes">
        <source>softmax over %n classes; the most probable one</source>
        <translation>
            <numerusform>%n クラスの softmax；最も確率の高いもの</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>absolute values, taken on the model grid</source>
        <translation>絶対値（モデルの格子上で計算）</translation>
    </message>
    <message>
        <source>original sign</source>
        <translation>元の符号</translation>
    </message>
    <message>
        <source>; multiplied by −1, because the prediction is “without”</source>
        <translation>；予測が「なし」のため −1 を乗算</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>none was computed for this slice</source>
        <translation>このスライスでは未計算</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
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
        <translation>このスライスのロジット %1</translation>
    </message>
    <message>
        <source>probability of this slice %1</source>
        <translation>このスライスの確率 %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>computed at %1 × %2, brought to the slice by bilinear interpolation</source>
        <translation>%1 × %2 で計算し、双線形補間でスライスに合わせた</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>drawn in this session, not saved</source>
        <translation>このセッションで描画、未保存</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>, changed since it was saved</source>
        <translation>、保存後に変更あり</translation>
    </message>
    <message>
        <source>; resampled to the image by nearest neighbour</source>
        <translation>；最近傍法で画像に再標本化</translation>
    </message>
    <message>
        <source>; on the image&apos;s own grid</source>
        <translation>；画像と同じ格子</translation>
    </message>
    <message>
        <source>. Who drew it was not verified.</source>
        <translation>。描いた人は確認していません。</translation>
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
        <translation>重要度を 0 … 1 に変換；しきい値 0、0.01 … 1 で、重要度がしきい値を超える画素を陽性とする；AUC は (0, 0) と (1, 1) で閉じた台形面積；厳密な AUC は全画素の順位による</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>2 |X ∩ Y| / (|X| + |Y|), X the p % most salient pixels with all ties, Y the mask, p = 1 … 100; by chance 2 s m / (s + m), s and m the shares of X and Y in the image</source>
        <translation>2 |X ∩ Y| / (|X| + |Y|)、X は重要度上位 p % の画素（同値はすべて含む）、Y はマスク、p = 1 … 100；偶然の場合 2 s m / (s + m)、s と m は画像に占める X と Y の割合</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>one slice of one patient: no interval, no test</source>
        <translation>1 患者の 1 スライス：区間、検定なし</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>the card says nothing about it</source>
        <translation>カードに記載なし</translation>
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
        <translation>限界</translation>
    </message>
    <message>
        <source>A heatmap shows what moves this network&apos;s score. It does not show disease, and it does not prove that the network is right.</source>
        <translation>ヒートマップは、このネットワークの対象値を動かす要因を示します。病変を示すものではなく、ネットワークが正しいことの証明にもなりません。</translation>
    </message>
    <message>
        <source>label unknown: the predicted class stands in</source>
        <translation>ラベル不明：予測クラスで代用</translation>
    </message>
    <message>
        <source>the case&apos;s label agrees</source>
        <translation>症例のラベルと一致</translation>
    </message>
    <message>
        <source>the case&apos;s label says %1</source>
        <translation>症例のラベルは%1</translation>
    </message>
    <message>
        <source>Of the top %1 of %2, %3 lies in the mask; by chance it would be %4.</source>
        <translation>%2 の上位 %1 のうち %3 がマスク内。偶然なら %4。</translation>
    </message>
    <message>
        <source>AUC %1; best Dice %2 at %3.</source>
        <translation>AUC %1、最良 Dice %2（%3）。</translation>
    </message>
    <message>
        <source>A CT slice without a classifier&apos;s answer</source>
        <translation>分類器の答えのない CT スライス</translation>
    </message>
    <message>
        <source>Why the network sees “%1”</source>
        <translation>ネットワークが「%1」と判定した理由</translation>
    </message>
    <message>
        <source>Why the network sees contrast agent</source>
        <translation>ネットワークが造影ありと判定した理由</translation>
    </message>
    <message>
        <source>Why the network sees no contrast agent</source>
        <translation>ネットワークが造影なしと判定した理由</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1（ID %2）</translation>
    </message>
    <message>
        <source>patient identity hidden</source>
        <translation>患者情報は非表示</translation>
    </message>
    <message>
        <source>slice %1 of %2</source>
        <translation>スライス %1/%2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 画素</translation>
    </message>
    <message>
        <source>%1 × %2 mm, slices %3 mm apart</source>
        <translation>%1 × %2 mm、スライス間隔 %3 mm</translation>
    </message>
    <message>
        <source>acquired %1</source>
        <translation>撮影日 %1</translation>
    </message>
    <message>
        <source>No slice was open when this report was made.</source>
        <translation>このレポートの作成時、スライスは開かれていませんでした。</translation>
    </message>
    <message>
        <source>No estimator was run on this slice: there is no heatmap to compare.</source>
        <translation>このスライスでは手法を実行していません。比較するヒートマップがありません。</translation>
    </message>
    <message>
        <source>No mask was drawn or loaded: the map&apos;s agreement with a reader is not known.</source>
        <translation>マスクは描画も読み込みもされていません。マップと読影者の一致度は不明です。</translation>
    </message>
    <message>
        <source>A reader looked at this slice and found nothing to outline: ROC and Dice are undefined.</source>
        <translation>読影者はこのスライスを確認し、該当なしと判断しました。ROC と Dice は定義されません。</translation>
    </message>
    <message>
        <source>This slice&apos;s mask is empty: nobody has outlined anything on it.</source>
        <translation>このスライスのマスクは空です。輪郭はまだ描かれていません。</translation>
    </message>
    <message>
        <source>The comparison of map and mask was not finished when this report was made.</source>
        <translation>このレポートの作成時、マップとマスクの比較は完了していませんでした。</translation>
    </message>
    <message>
        <source>The classifier had not yet judged this slice.</source>
        <translation>分類器はこのスライスをまだ判定していませんでした。</translation>
    </message>
    <message>
        <source>No model was loaded.</source>
        <translation>モデルは読み込まれていませんでした。</translation>
    </message>
    <message>
        <source>The prediction is wrong by the case&apos;s label: the map explains a mistake.</source>
        <translation>予測は症例のラベルと異なります。マップは誤った判定を説明するものです。</translation>
    </message>
    <message>
        <source>The probability lies within %1 of the threshold %2.</source>
        <translation>確率はしきい値 %2 から %1 以内にあります。</translation>
    </message>
    <message>
        <source>The model was trained on this patient: its answer proves nothing here.</source>
        <translation>モデルはこの患者で学習しています。ここでの答えは何も証明しません。</translation>
    </message>
    <message>
        <source>The map agrees with the mask no better than chance.</source>
        <translation>マップとマスクの一致度は偶然と変わりません。</translation>
    </message>
    <message>
        <source>The mask&apos;s grid differed from the image&apos;s: it was resampled by nearest neighbour.</source>
        <translation>マスクの格子が画像と異なるため、最近傍法で再標本化しました。</translation>
    </message>
    <message>
        <source>The network ran in bf16, at reduced precision.</source>
        <translation>ネットワークは精度を落とした bf16 で実行されました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>no slice was open</source>
        <translation>スライスは開かれていませんでした</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Slice, window %1, level %2 HU</source>
        <translation>スライス、ウィンドウ幅 %1、レベル %2 HU</translation>
    </message>
    <message>
        <source>no heatmap was computed for this slice</source>
        <translation>このスライスのヒートマップは計算されていません</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>The mask, %1</source>
        <translation>マスク、%1</translation>
    </message>
    <message>
        <source>drawn in this session</source>
        <translation>このセッションで描画</translation>
    </message>
    <message>
        <source>a reader found nothing to outline</source>
        <translation>読影者は該当なしと判断</translation>
    </message>
    <message>
        <source>no mask on this slice</source>
        <translation>このスライスにマスクなし</translation>
    </message>
    <message>
        <source>The classifier calls this slice %1 (probability of “%2” %3; %4).</source>
        <translation>分類器はこのスライスを%1と判定しました（「%2」の確率 %3、%4）。</translation>
    </message>
    <message>
        <source>for research use, not for diagnosis</source>
        <translation>研究用、診断には使えません</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>model %1…</source>
        <translation>モデル %1…</translation>
    </message>
    <message>
        <source>Saliscope evaluation report</source>
        <translation>Saliscope 評価レポート</translation>
    </message>
    <message>
        <source>Estimator (absolute)</source>
        <translation>手法（絶対値）</translation>
    </message>
    <message>
        <source>Estimator (original sign)</source>
        <translation>手法（元の符号）</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>exact AUC</source>
        <translation>厳密な AUC</translation>
    </message>
    <message>
        <source>best Dice</source>
        <translation>最良 Dice</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>top %1 in mask</source>
        <translation>上位 %1 のマスク内割合</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>偶然の期待値</translation>
    </message>
    <message>
        <source>The mask covers %1 of the slice. At %2 the map shows %3 of it, whole ties included.</source>
        <translation>マスクはスライスの %1 を占めます。マップの上位 %2 は、同値をすべて含めるとスライスの %3 になります。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>The ROC curve is undefined: the mask covers the whole slice.</source>
        <translation>マスクがスライス全体を覆うため、ROC 曲線は定義されません。</translation>
    </message>
    <message>
        <source>Agreement with the reader</source>
        <translation>読影者との一致</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>読影者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Methods and provenance</source>
        <translation>方法と由来</translation>
    </message>
    <message>
        <source>What the model&apos;s card says</source>
        <translation>モデルカードの記載</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>2 |X ∩ Y| / (|X| + |Y|), X the p % most salient regions, never a cut one, Y the mask, p = 1 … 100; by chance 2 s m / (s + m), s and m the shares of X and Y in the image</source>
        <translation>2 |X ∩ Y| / (|X| + |Y|)、X は重要度上位 p % の領域（領域は分割しない）、Y はマスク、p = 1 … 100；偶然の場合 2 s m / (s + m)、s と m は画像に占める X と Y の割合</translation>
    </message>
    <message>
        <source>Evaluation of importance estimators</source>
        <translation>重要度推定手法の評価</translation>
    </message>
    <message>
        <source>Saliscope evaluation</source>
        <translation>Saliscope 評価</translation>
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
        <source>Estimator</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>10 F</source>
        <translation>10 F</translation>
    </message>
    <message>
        <source>highest Dice</source>
        <translation>最高 Dice</translation>
    </message>
    <message>
        <source>Absolute minus original values, all slices: difference, interval, corrected p</source>
        <translation>絶対値と符号付きの値の差、全スライス：差、区間、補正 p 値</translation>
    </message>
    <message>
        <source>Table 1. Fidelity, 10 F</source>
        <translation>表 1. 忠実度、10 F</translation>
    </message>
    <message>
        <source>Table 2. Area under the ROC curve against the masks</source>
        <translation>表 2. マスクに対する ROC 曲線下面積</translation>
    </message>
    <message>
        <source>Table 3. Highest Dice of the most salient regions against the masks</source>
        <translation>表 3. マスクに対する重要度上位の領域の最高 Dice</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt; leads with %3.</source>
        <translation>%1：&lt;b&gt;%2&lt;/b&gt; が %3 で最高です。</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>references: %1</source>
        <translation>参照画像：%1</translation>
    </message>
    <message>
        <source>black for slices with contrast, white for the others</source>
        <translation>造影ありのスライスは黒、それ以外は白</translation>
    </message>
    <message>
        <source>air (-1000 HU)</source>
        <translation>空気 (-1000 HU)</translation>
    </message>
    <message>
        <source>water (0 HU)</source>
        <translation>水 (0 HU)</translation>
    </message>
    <message>
        <source>the mean of the surroundings</source>
        <translation>周囲の平均</translation>
    </message>
    <message>
        <source>the blurred slice</source>
        <translation>ぼかしたスライス</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>分割 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n patient(s)</source>
        <translation>
            <numerusform>（患者 %n 人）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more fold(s) of its training</source>
        <translation>
            <numerusform>%1、および同じ学習の他の分割 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Fidelity to the model (10 F)</source>
        <translation>モデルへの忠実度 (10 F)</translation>
    </message>
    <message>
        <source>Agreement with the masks pixel by pixel (AUC)</source>
        <translation>画素単位のマスクとの一致 (AUC)</translation>
    </message>
    <message>
        <source>Agreement of regions (highest Dice)</source>
        <translation>領域の一致（最高 Dice）</translation>
    </message>
    <message>
        <source>%1 of %2 slices are of patients that the model was trained on: these figures say nothing about new patients.</source>
        <translation>%2 枚中 %1 枚は、モデルの学習に使われた患者のスライスです。これらの値は新しい患者については何も示しません。</translation>
    </message>
    <message>
        <source>Only one class is there: its accuracy stands for the balanced one.</source>
        <translation>クラスが 1 つしかないため、バランス正解率の代わりにその正解率を用います。</translation>
    </message>
    <message>
        <source>%1 of %2 slices have no label; the predicted class stands in for it.</source>
        <translation>%2 枚中 %1 枚にラベルがないため、予測クラスで代用します。</translation>
    </message>
    <message>
        <source>%1 masks lay on another grid and were resampled.</source>
        <translation>マスク %1 件は格子が異なるため再標本化しました。</translation>
    </message>
    <message>
        <source>There are too few patients (fewer than 5) for intervals.</source>
        <translation>患者数が少なく（5 人未満）、区間を計算できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) or map(s) were left out; see the end.</source>
        <translation>
            <numerusform>スライスまたはマップ %n 件を除外しました。末尾を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明対象</translation>
    </message>
    <message>
        <source>the logit of output %1</source>
        <translation>出力 %1 のロジット</translation>
    </message>
    <message>
        <source>the probability of output %1</source>
        <translation>出力 %1 の確率</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>パラメーターなし</translation>
    </message>
    <message>
        <source>maps made elsewhere</source>
        <translation>外部で作成したマップ</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>マスクした画素</translation>
    </message>
    <message>
        <source>fidelity on the model&apos;s grid; regions, ROC and Dice on the slice&apos;s</source>
        <translation>忠実度はモデルの格子、領域、ROC、Dice はスライスの格子</translation>
    </message>
    <message>
        <source>everything on the model&apos;s grid</source>
        <translation>すべてモデルの格子</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>95 %, percentile, 2,000 resamples of patients within their class; p-values by the normal distribution with the resamples&apos; deviation, corrected by Holm within each measure and class</source>
        <translation>95 %、パーセンタイル法、クラス内での患者の再標本化 2,000 回；p 値は再標本の偏差による正規分布、指標とクラスごとに Holm 法で補正</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算</translation>
    </message>
    <message numerus="yes">
        <source>Saliscope %1, %2, %3, %n thread(s), %4</source>
        <translation>
            <numerusform>Saliscope %1、%2、%3、%n スレッド、%4</numerusform>
        </translation>
    </message>
    <message>
        <source>the mask covers %1 of a slice on average</source>
        <translation>マスクはスライスの平均 %1 を占める</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>描画済み %1 枚</translation>
    </message>
    <message>
        <source>%1 with nothing there (not in ROC and Dice)</source>
        <translation>該当なし %1 枚（ROC と Dice の対象外）</translation>
    </message>
    <message>
        <source>%1 not looked at (not in ROC and Dice)</source>
        <translation>未確認 %1 枚（ROC と Dice の対象外）</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>パディング</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) with padded voxels, which count as air</source>
        <translation>
            <numerusform>パディングされたボクセル（空気とみなす）を含むスライス %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習に使用</translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation>%2 枚中 %1 枚</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>and %1 more, listed in run.json</source>
        <translation>ほか %1 件（run.json に記載）</translation>
    </message>
    <message>
        <source>slice %1: %2</source>
        <translation>スライス %1：%2</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>Reader&apos;s notes</source>
        <translation>読影者のメモ</translation>
    </message>
    <message>
        <source>Further measures against the masks, all slices</source>
        <translation>マスクに対するその他の指標、全スライス</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>pointing</source>
        <translation>ポインティング</translation>
    </message>
    <message>
        <source>top overlap</source>
        <translation>上位の重なり</translation>
    </message>
    <message>
        <source>mass inside</source>
        <translation>マスク内の量</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>AUC, exact</source>
        <translation>AUC、厳密値</translation>
    </message>
    <message>
        <source>AUC, moved</source>
        <translation>AUC、移動</translation>
    </message>
    <message>
        <source>Dice, moved</source>
        <translation>Dice、移動</translation>
    </message>
    <message>
        <source>Pointing, overlap, mass and precision come by chance to about the masks&apos; share of a slice; “moved”: against masks of the same shape elsewhere in the slice, the level of chance.</source>
        <translation>ポインティング、重なり、量、適合率は、偶然ならスライスに占めるマスクの割合とほぼ同じ値になります。「移動」：スライス内の別の場所にある同じ形のマスクに対する値で、偶然の水準を示します。</translation>
    </message>
    <message>
        <source>Whether the model was trained on this patient cannot be told: the scan or the model&apos;s card names none.</source>
        <translation>この患者で学習したかどうかはわかりません。画像かモデルカードに患者の記載がありません。</translation>
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
        <translation>マスクがスライス全体を覆うため、ROC 曲線は定義されません。</translation>
    </message>
    <message>
        <source>threshold %1: true positive rate %2, false positive rate %3</source>
        <translation>しきい値 %1：真陽性率 %2、偽陽性率 %3</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunLegend</name>
    <message>
        <source>Estimators</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>The tick shows or hides an estimator&apos;s curves; a click on the name makes it stand out.</source>
        <translation>チェックで手法の曲線を表示または非表示にします。名前をクリックすると強調します。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunPlot</name>
    <message>
        <source>original values</source>
        <translation>符号付きの値</translation>
    </message>
    <message>
        <source>absolute values</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>share of masked pixels</source>
        <translation>マスクした画素の割合</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
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
        <source>share of most salient regions (log)</source>
        <translation>重要度上位の領域の割合（対数）</translation>
    </message>
    <message>
        <source>mean Dice</source>
        <translation>平均 Dice</translation>
    </message>
    <message>
        <source>No slice is finished yet.</source>
        <translation>完了したスライスはまだありません。</translation>
    </message>
    <message>
        <source>No slice of this class is there.</source>
        <translation>このクラスのスライスはありません。</translation>
    </message>
    <message>
        <source>No slice of this class has a mask to compare with.</source>
        <translation>このクラスには、比較できるマスクのあるスライスがありません。</translation>
    </message>
    <message>
        <source>%1: the %2 least important masked, accuracy %3 · 10 F %4</source>
        <translation>%1：重要度下位 %2 をマスク、正解率 %3 · 10 F %4</translation>
    </message>
    <message>
        <source>%1: the %2 most important masked, accuracy %3 · 10 F %4</source>
        <translation>%1：重要度上位 %2 をマスク、正解率 %3 · 10 F %4</translation>
    </message>
    <message>
        <source>%1, threshold %2: true positive rate %3, false positive rate %4 · AUC %5</source>
        <translation>%1、しきい値 %2：真陽性率 %3、偽陽性率 %4 · AUC %5</translation>
    </message>
    <message>
        <source>%1, top %2: mean Dice %3 (%4 shown) · highest %5 at %6</source>
        <translation>%1、上位 %2：平均 Dice %3（表示 %4） · 最高 %5（%6）</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunTableModel</name>
    <message>
        <source>Table 1. Fidelity, 10 F</source>
        <translation>表 1. 忠実度、10 F</translation>
    </message>
    <message>
        <source>Table 2. Area under the ROC curve</source>
        <translation>表 2. ROC 曲線下面積</translation>
    </message>
    <message>
        <source>Table 3. Highest Dice of the regions</source>
        <translation>表 3. 領域の最高 Dice</translation>
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
        <source>There is nothing to measure: no slice of this class has what it takes.</source>
        <translation>測定できません。このクラスには必要なデータを備えたスライスがありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95 % 区間 %1～%2</translation>
    </message>
    <message>
        <source>no interval: fewer than 5 patients</source>
        <translation>区間なし：患者 5 人未満</translation>
    </message>
    <message>
        <source>reached with the %1 % most salient regions</source>
        <translation>重要度上位 %1 % の領域で到達</translation>
    </message>
    <message>
        <source>absolute minus original %1 [%2, %3], corrected p = %4</source>
        <translation>絶対値 − 符号付き %1 [%2, %3]、補正 p = %4</translation>
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
    <name>saliscope::ui::SeriesHeatmap</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesMapDialog</name>
    <message>
        <source>Explain series</source>
        <translation>シリーズを説明</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>ヒートマップの進行状況</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>whole series</source>
        <translation>シリーズ全体</translation>
    </message>
    <message>
        <source>First slice</source>
        <translation>最初のスライス</translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation>最後のスライス</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The series is still being loaded.</source>
        <translation>シリーズを読み込み中です。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー %1 は存在しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An earlier run of this file was interrupted: it goes on with the slices that are there.</source>
        <translation>このファイルの前回の計算は中断されています。計算済みのスライスに続けて再開します。</translation>
    </message>
    <message>
        <source>Explaining the series</source>
        <translation>シリーズを説明中</translation>
    </message>
    <message numerus="yes">
        <source>The heatmap of %n slice(s) was saved as %1.</source>
        <translation>
            <numerusform>%n 枚のスライスのヒートマップを %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>slice %1 of %2</source>
        <translation>スライス %1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Save heatmap</source>
        <translation>ヒートマップを保存</translation>
    </message>
    <message>
        <source>Show it in the view when it is done</source>
        <translation>完了後に画面に表示</translation>
    </message>
    <message>
        <source>The heatmap stands in the list of heatmaps and follows the slices.</source>
        <translation>ヒートマップはヒートマップの一覧に入り、スライスに連動します。</translation>
    </message>
    <message>
        <source>32-bit numbers on the series&apos; grid: a volume (.nrrd, .nii.gz, .mha), or a DICOM Parametric Map (.dcm) that refers to the series. NRRD and DICOM carry all settings.</source>
        <translation>シリーズの格子上の 32 ビット数値：ボリューム (.nrrd、.nii.gz、.mha)、またはシリーズを参照する DICOM Parametric Map (.dcm)。NRRD と DICOM はすべての設定を含みます。</translation>
    </message>
    <message>
        <source>The name must end in .nrrd, .nii.gz, .mha or .dcm.</source>
        <translation>名前の末尾は .nrrd、.nii.gz、.mha、.dcm のいずれかにしてください。</translation>
    </message>
    <message>
        <source>A DICOM Parametric Map refers to a DICOM series, and this is none: take .nrrd.</source>
        <translation>DICOM Parametric Map は DICOM シリーズを参照しますが、これは DICOM シリーズではありません。.nrrd を使ってください。</translation>
    </message>
    <message>
        <source>Heatmaps (*.nrrd *.nii.gz *.mha);;DICOM Parametric Map (*.dcm)</source>
        <translation>ヒートマップ (*.nrrd *.nii.gz *.mha);;DICOM Parametric Map (*.dcm)</translation>
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
        <translation>名前、情報、警告にこの語を含むシリーズだけを表示します。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Stops looking or loading; what was found stays.</source>
        <translation>検索または読み込みを停止します。見つかったものは残ります。</translation>
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
        <translation>一覧全体をテキストとしてコピーします。</translation>
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
        <translation>領域の利得</translation>
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
        <translation>スライスを移動します（ホイール、上下キー。Shift を押すと 10 枚ずつ）。</translation>
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
        <translation>シリーズに沿った「%1」の確率</translation>
    </message>
    <message>
        <source>%1 wrong by the label</source>
        <translation>ラベルと異なる誤り %1 枚</translation>
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
        <translation>領域の利得</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL cannot draw (3.2 is needed): slices are drawn without it.</source>
        <translation>このコンピューターの OpenGL では描画できません（3.2 が必要です）。OpenGL なしでスライスを描画します。</translation>
    </message>
    <message>
        <source>importance, shared scale</source>
        <translation>重要度、共通の目盛り</translation>
    </message>
    <message>
        <source>The network is fed one slice, and the picture joins several of them.</source>
        <translation>ネットワークに入力されるのは 1 スライスですが、画像は複数のスライスをまとめています。</translation>
    </message>
    <message>
        <source>What a network sees is known when there is one: no model is loaded.</source>
        <translation>ネットワークが見た画像は、ネットワークがなければ分かりません。モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>CT, not the network&apos;s view</source>
        <translation>CT（ネットワークの視点ではない）</translation>
    </message>
    <message>
        <source>importance, whole series</source>
        <translation>重要度、シリーズ全体</translation>
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
        <translation>ネットワークの判定は「%1」、症例のラベルは「%2」です。マップは誤った判定を説明するものです。</translation>
    </message>
    <message>
        <source>no label: predicted class stands in</source>
        <translation>ラベルなし：予測クラスで代用</translation>
    </message>
    <message>
        <source>Nobody has said whether this case has contrast agent, so &quot;%1&quot; is taken where a label is needed.</source>
        <translation>この症例の造影の有無が指定されていないため、ラベルが必要な箇所では「%1」を使います。</translation>
    </message>
    <message>
        <source>The map is still being computed: this is its mean so far.</source>
        <translation>マップを計算中です。表示はこれまでの平均です。</translation>
    </message>
    <message>
        <source>mask resampled</source>
        <translation>マスクを再標本化</translation>
    </message>
    <message>
        <source>The mask&apos;s file has another grid than the image: each pixel took the nearest value.</source>
        <translation>マスクファイルの格子が画像と異なるため、各画素に最も近い値を使いました。</translation>
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
        <translation>MIP %1 mm</translation>
    </message>
    <message>
        <source>MinIP %1 mm</source>
        <translation>MinIP %1 mm</translation>
    </message>
    <message>
        <source>average %1 mm</source>
        <translation>平均 %1 mm</translation>
    </message>
    <message>
        <source>coronal</source>
        <translation>冠状断</translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation>矢状断</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>横断</translation>
    </message>
    <message>
        <source>map of one slice</source>
        <translation>1 スライスのマップ</translation>
    </message>
    <message>
        <source>The picture joins several slices; the map belongs to the middle one alone.</source>
        <translation>画像は複数のスライスをまとめたものですが、マップは中央の 1 枚だけのものです。</translation>
    </message>
    <message>
        <source>prior: %1 d earlier</source>
        <translation>過去検査：%1 日前</translation>
    </message>
    <message>
        <source>later study: %1 d later</source>
        <translation>後の検査：%1 日後</translation>
    </message>
    <message>
        <source>other frame of reference: linked by mm from where the views were tied</source>
        <translation>座標系が異なる：連動開始時の位置から mm で連動</translation>
    </message>
    <message>
        <source>no frame of reference: linked by mm as the files state them</source>
        <translation>座標系なし：ファイルに記載された mm で連動</translation>
    </message>
    <message>
        <source>same frame of reference: linked by position</source>
        <translation>座標系が同じ：位置で連動</translation>
    </message>
    <message>
        <source>one slice: others lie outside the slab</source>
        <translation>1 スライス：他はスラブの外</translation>
    </message>
    <message>
        <source>slices %1–%2</source>
        <translation>スライス %1–%2</translation>
    </message>
    <message>
        <source>map and mask of one slice</source>
        <translation>1 スライスのマップとマスク</translation>
    </message>
    <message>
        <source>The picture joins several slices; the map and the mask belong to the middle one alone.</source>
        <translation>画像は複数のスライスをまとめたものですが、マップとマスクは中央の 1 枚だけのものです。</translation>
    </message>
    <message>
        <source>mask of one slice</source>
        <translation>1 スライスのマスク</translation>
    </message>
    <message>
        <source>The picture joins several slices; the mask is that of the middle one alone.</source>
        <translation>画像は複数のスライスをまとめたものですが、マスクは中央の 1 枚だけのものです。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SlicesModel</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Double click opens the slice.</source>
        <translation>ダブルクリックでスライスを開きます。</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Its number in the image, counted from 1.</source>
        <translation>画像内でのスライス番号（1 から）。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>From the manifest; in brackets the predicted class where it is unknown.</source>
        <translation>マニフェストのラベルです。不明な場合は予測クラスを括弧内に示します。</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>The network&apos;s probability of contrast agent.</source>
        <translation>ネットワークが示す造影の確率。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>利得</translation>
    </message>
    <message>
        <source>Relevance gain: area between the two perturbation curves of this slice&apos;s probability.</source>
        <translation>関連度の利得：このスライスの確率の 2 つの摂動曲線に挟まれた面積です。</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Rank AUC of the map against the mask.</source>
        <translation>マスクに対するマップの順位 AUC。</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Highest Dice of the most salient regions.</source>
        <translation>重要度上位の領域の最高 Dice。</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The percentage of most salient regions with the highest Dice.</source>
        <translation>Dice が最高になる重要度上位の領域の割合 (%)。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Share of the slice that the mask covers.</source>
        <translation>スライスに占めるマスクの割合。</translation>
    </message>
    <message>
        <source>with</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The model was trained on this patient.</source>
        <translation>モデルはこの患者で学習しています。</translation>
    </message>
    <message>
        <source>The mask lay on another grid and was resampled.</source>
        <translation>マスクの格子が異なるため再標本化しました。</translation>
    </message>
    <message>
        <source>from the manifest</source>
        <translation>マニフェストから</translation>
    </message>
    <message>
        <source>unknown: the predicted class stands in for it</source>
        <translation>不明：予測クラスで代用</translation>
    </message>
    <message>
        <source>There is no mask to compare with.</source>
        <translation>比較できるマスクがありません。</translation>
    </message>
    <message>
        <source>The prediction is wrong.</source>
        <translation>予測は誤りです。</translation>
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
        <translation>スライス、ウィンドウ、未保存のマスクを含みます。</translation>
    </message>
    <message>
        <source>measure a length</source>
        <translation>長さの計測</translation>
    </message>
    <message>
        <source>do anything by its name</source>
        <translation>名前で操作を実行</translation>
    </message>
    <message>
        <source>Open where you left off: %1</source>
        <translation>前回の続きを開く：%1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::StatusBar</name>
    <message>
        <source>Density under the mouse, in Hounsfield units.</source>
        <translation>マウス位置の濃度（ハンスフィールド単位）。</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>重要度 %1</translation>
    </message>
    <message>
        <source>Value of the map under the mouse, as computed.</source>
        <translation>マウス位置のマップの値（計算値）。</translation>
    </message>
    <message>
        <source>Position in the patient: x to the left, y to the back, z to the head.</source>
        <translation>患者内の位置：x は左、y は背側、z は頭側へ。</translation>
    </message>
    <message>
        <source>slice %1/%2</source>
        <translation>スライス %1/%2</translation>
    </message>
    <message>
        <source>The slice on show, counted from the first.</source>
        <translation>表示中のスライス（最初から数えた番号）。</translation>
    </message>
    <message>
        <source>Memory that Saliscope uses now.</source>
        <translation>Saliscope が現在使用しているメモリー。</translation>
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
        <translation>この作業を停止します。完了した分は失われません。</translation>
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
        <translation>学習ログ</translation>
    </message>
    <message>
        <source>Open another log…</source>
        <translation>別のログを開く…</translation>
    </message>
    <message>
        <source>Save plot…</source>
        <translation>グラフを保存…</translation>
    </message>
    <message>
        <source>No log lies beside the model. Choose the .csv file that the training wrote.</source>
        <translation>モデルと同じ場所にログがありません。学習時に書き出された .csv ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Reading the training log</source>
        <translation>学習ログを読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1</source>
        <translation>
            <numerusform>%1 の %n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <source>the training is under way, last written at %1</source>
        <translation>学習を実行中、最終書き込み %1</translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translation>1 ステップ %1 秒</translation>
    </message>
    <message>
        <source>Open training log</source>
        <translation>学習ログを開く</translation>
    </message>
    <message>
        <source>Training logs (*.csv)</source>
        <translation>学習ログ (*.csv)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::TrainingPlot</name>
    <message>
        <source>Training log</source>
        <translation>学習ログ</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>バランス正解率</translation>
    </message>
    <message>
        <source>loss of each step</source>
        <translation>各ステップの損失</translation>
    </message>
    <message>
        <source>its running mean</source>
        <translation>移動平均</translation>
    </message>
    <message>
        <source>loss on patients left out</source>
        <translation>未学習の患者での損失</translation>
    </message>
    <message>
        <source>balanced accuracy on them</source>
        <translation>同患者でのバランス正解率</translation>
    </message>
    <message>
        <source>The log holds no step yet.</source>
        <translation>ログにはまだステップがありません。</translation>
    </message>
    <message>
        <source>step %1: loss %2, mean of %3 steps %4, learning rate %5</source>
        <translation>ステップ %1：損失 %2、%3 ステップの平均 %4、学習率 %5</translation>
    </message>
    <message>
        <source>on patients left out: loss %1</source>
        <translation>未学習の患者：損失 %1</translation>
    </message>
    <message>
        <source>balanced accuracy %1</source>
        <translation>バランス正解率 %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ViewGrid</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::VolumeSource</name>
    <message>
        <source>Preparing the 3-D view</source>
        <translation>3D 表示を準備中</translation>
    </message>
    <message>
        <source>Preparing the mask&apos;s surface</source>
        <translation>マスクの表面を準備中</translation>
    </message>
    <message>
        <source>Preparing the heatmap&apos;s surface</source>
        <translation>ヒートマップの表面を準備中</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::VolumeView</name>
    <message>
        <source>vessels</source>
        <translation>血管</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮膚</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>Volume in three dimensions</source>
        <translation>ボリュームの 3D 表示</translation>
    </message>
    <message>
        <source>3-D · %1</source>
        <translation>3D · %1</translation>
    </message>
    <message>
        <source>blue: surface of the mask</source>
        <translation>青：マスクの表面</translation>
    </message>
    <message>
        <source>orange: top %1 % of |importance|, means over %2 mm</source>
        <translation>橙：|重要度| の上位 %1 %、%2 mm ごとの平均</translation>
    </message>
    <message>
        <source>orange: top %1 % of importance, means over %2 mm</source>
        <translation>橙：重要度の上位 %1 %、%2 mm ごとの平均</translation>
    </message>
    <message>
        <source>drawn by the processor</source>
        <translation>プロセッサーで描画</translation>
    </message>
    <message>
        <source>This computer offers no graphics card to the program: the volume is made coarser, and coarser still while it turns.</source>
        <translation>このコンピューターではプログラムがグラフィックカードを利用できません。ボリュームは粗く表示し、回転中はさらに粗くします。</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No view in three dimensions: it needs OpenGL 3.2, which this computer&apos;s graphics driver does not offer. Slices are drawn without it.</source>
        <translation>3D 表示はできません。OpenGL 3.2 が必要ですが、このコンピューターのグラフィックドライバーは対応していません。スライスは OpenGL なしで描画します。</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::WindowEditor</name>
    <message>
        <source>Window presets</source>
        <translation>ウィンドウのプリセット</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Width in HU</source>
        <translation>幅 (HU)</translation>
    </message>
    <message>
        <source>Centre in HU</source>
        <translation>中心 (HU)</translation>
    </message>
    <message>
        <source>Add this window</source>
        <translation>このウィンドウを追加</translation>
    </message>
    <message>
        <source>Adds the window in force; type a name for it.</source>
        <translation>現在のウィンドウを追加します。名前を入力してください。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Moves the chosen one up, to another key.</source>
        <translation>選択したプリセットを上へ移動し、別のキーに割り当てます。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Moves the chosen one down, to another key.</source>
        <translation>選択したプリセットを下へ移動し、別のキーに割り当てます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes the chosen one off the list.</source>
        <translation>選択したプリセットを一覧から外します。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Brings the program&apos;s own presets back.</source>
        <translation>標準のプリセットに戻します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
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
        <translation>ネットワークが見る範囲です。範囲外の値は判定前に切り取られます。</translation>
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
        <translation>このウィンドウを登録…</translation>
    </message>
    <message>
        <source>Adds the window in force to the presets.</source>
        <translation>現在のウィンドウをプリセットに追加します。</translation>
    </message>
    <message>
        <source>Window presets…</source>
        <translation>ウィンドウのプリセット…</translation>
    </message>
    <message>
        <source>Renames, removes and orders the presets of the number keys.</source>
        <translation>数字キーのプリセットの名前変更、削除、並べ替えを行います。</translation>
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
        <translation>%1 を読み取れません：%2。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the disk.</source>
        <translation>ファイルのアクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>もう一度コピーまたはエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 は途中で終わっています。</translation>
    </message>
    <message>
        <source>The copy was probably interrupted; copy it again.</source>
        <translation>コピーが中断された可能性があります。もう一度コピーしてください。</translation>
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
        <translation>%1 に画像がありません。</translation>
    </message>
    <message>
        <source>%1 is not a CT image (modality %2).</source>
        <translation>%1 は CT 画像ではありません（モダリティ %2）。</translation>
    </message>
    <message>
        <source>The pixels of %1 cannot be decoded (%2).</source>
        <translation>%1 の画素を復号できません（%2）。</translation>
    </message>
    <message>
        <source>Export the series uncompressed, or copy the file again.</source>
        <translation>シリーズを非圧縮でエクスポートするか、ファイルをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>No CT series was found in %1.</source>
        <translation>%1 に CT シリーズが見つかりません。</translation>
    </message>
    <message>
        <source>Choose a folder with CT images.</source>
        <translation>CT 画像のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 holds %2 series.</source>
        <translation>%1 には %2 件のシリーズがあります。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>1 つ選択してください。</translation>
    </message>
    <message>
        <source>%1 does not fit its series: %2.</source>
        <translation>%1 はシリーズと合いません：%2。</translation>
    </message>
    <message>
        <source>%1 says that it is larger than can be held.</source>
        <translation>%1 のヘッダーの大きさは扱える上限を超えています。</translation>
    </message>
    <message>
        <source>Its header may be damaged.</source>
        <translation>ヘッダーが破損している可能性があります。</translation>
    </message>
    <message>
        <source>%1 is not one grey-level volume.</source>
        <translation>%1 は単一のグレースケールボリュームではありません。</translation>
    </message>
    <message>
        <source>Colour and time series cannot be read.</source>
        <translation>カラー画像と時系列は読み取れません。</translation>
    </message>
    <message>
        <source>%1 has no slice %2; it has %3.</source>
        <translation>%1 にスライス %2 はありません。全 %3 枚です。</translation>
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
        <translation>%1 はモデルファイルではありません：%2。</translation>
    </message>
    <message>
        <source>Choose a .safetensors or TorchScript file with a model card.</source>
        <translation>モデルカード付きの .safetensors または TorchScript ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The model %1 has no model card entry &quot;%2&quot;.</source>
        <translation>モデル %1 のモデルカードに「%2」の項目がありません。</translation>
    </message>
    <message>
        <source>Write the card as the manual says.</source>
        <translation>マニュアルに従ってカードを記述してください。</translation>
    </message>
    <message>
        <source>The model card of %1 is wrong at &quot;%2&quot;.</source>
        <translation>%1 のモデルカードの「%2」に誤りがあります。</translation>
    </message>
    <message>
        <source>The model %1 lacks the tensor %2.</source>
        <translation>モデル %1 にテンソル %2 がありません。</translation>
    </message>
    <message>
        <source>In the model %1 the tensor %2 has the shape %3 instead of %4.</source>
        <translation>モデル %1 のテンソル %2 の形状は %3 ですが、%4 である必要があります。</translation>
    </message>
    <message>
        <source>The model %1 holds the unknown tensor %2.</source>
        <translation>モデル %1 に未知のテンソル %2 があります。</translation>
    </message>
    <message>
        <source>The model %1 gives %2 outputs; its card says %3.</source>
        <translation>モデル %1 の出力数は %2 ですが、カードでは %3 です。</translation>
    </message>
    <message>
        <source>The model has %1 classes; there is no class %2.</source>
        <translation>モデルのクラス数は %1 です。クラス %2 はありません。</translation>
    </message>
    <message>
        <source>The device %1 cannot be used here.</source>
        <translation>デバイス %1 はここでは使用できません。</translation>
    </message>
    <message>
        <source>Choose cpu.</source>
        <translation>cpu を選択してください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした：%2。</translation>
    </message>
    <message>
        <source>Choose another place; nothing of yours is lost.</source>
        <translation>別の場所を選択してください。作業内容は失われていません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>この処理に必要なメモリーが足りません。</translation>
    </message>
    <message>
        <source>Close other series, or choose fewer samples.</source>
        <translation>他のシリーズを閉じるか、サンプル数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 は %2 から %3 の間でなければなりません。</translation>
    </message>
    <message>
        <source>Sizes differ: %1.</source>
        <translation>大きさが一致しません：%1。</translation>
    </message>
    <message>
        <source>Something went wrong inside Saliscope (%1).</source>
        <translation>Saliscope の内部で問題が発生しました（%1）。</translation>
    </message>
    <message>
        <source>Please report it with this text.</source>
        <translation>この文面を添えて報告してください。</translation>
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
        <translation>位置が重複する %1 枚のスライスを除外しました</translation>
    </message>
    <message>
        <source>Positions are missing; slices are in the order of their numbers</source>
        <translation>位置情報がないため、スライスは番号順です</translation>
    </message>
    <message>
        <source>Spacing is missing; 1 mm is assumed</source>
        <translation>間隔の情報がないため、1 mm とみなします</translation>
    </message>
    <message>
        <source>Slices differ in rescale slope; each slice&apos;s own is used</source>
        <translation>リスケール傾斜がスライスごとに異なるため、それぞれの値を使います</translation>
    </message>
    <message>
        <source>Lossy compression was applied</source>
        <translation>非可逆圧縮されています</translation>
    </message>
    <message>
        <source>Multi-frame file with %1 frames</source>
        <translation>%1 フレームのマルチフレームファイル</translation>
    </message>
    <message>
        <source>The contrast agent tag is present and empty</source>
        <translation>造影剤のタグが空です</translation>
    </message>
    <message>
        <source>%1 is a scout view, not a CT slice.</source>
        <translation>%1 は位置決め画像で、CT スライスではありません。</translation>
    </message>
    <message>
        <source>The file was saved from another network than its card names: correct &quot;architecture&quot;, or save the network as TorchScript.</source>
        <translation>このファイルは、カードの記載とは別のネットワークから保存されています。「architecture」を訂正するか、ネットワークを TorchScript で保存してください。</translation>
    </message>
    <message>
        <source>Correct this entry as the manual says.</source>
        <translation>マニュアルに従ってこの項目を訂正してください。</translation>
    </message>
    <message>
        <source>Correct &quot;outputs&quot; and &quot;classes&quot; in its card.</source>
        <translation>カードの「outputs」と「classes」を訂正してください。</translation>
    </message>
    <message>
        <source>The model %1 has no rectifiers (ReLU), which this method needs.</source>
        <translation>モデル %1 には、この手法に必要な整流関数 (ReLU) がありません。</translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation>別の手法を選択してください。</translation>
    </message>
    <message>
        <source>The model has no layer %1.</source>
        <translation>モデルに層 %1 はありません。</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>別の層を選択してください。</translation>
    </message>
    <message>
        <source>This method compares the slice with reference images, and there are none.</source>
        <translation>この手法はスライスを参照画像と比較しますが、参照画像がありません。</translation>
    </message>
    <message>
        <source>Choose a set of reference images.</source>
        <translation>参照画像のセットを選択してください。</translation>
    </message>
    <message>
        <source>%1 holds part of another heatmap: %2 differs.</source>
        <translation>%1 には別のヒートマップの一部が含まれています：%2 が異なります。</translation>
    </message>
    <message>
        <source>Remove it or choose another name.</source>
        <translation>削除するか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 is a series without a mask.</source>
        <translation>%1 はマスクのないシリーズです。</translation>
    </message>
    <message>
        <source>Name a slice or a mask in the manifest.</source>
        <translation>マニフェストでスライスまたはマスクを指定してください。</translation>
    </message>
    <message>
        <source>%1 holds no map for %2.</source>
        <translation>%1 に %2 のマップがありません。</translation>
    </message>
    <message>
        <source>Maps are found by the image&apos;s name.</source>
        <translation>マップは画像名で対応付けられます。</translation>
    </message>
    <message>
        <source>The name %1 is taken.</source>
        <translation>名前 %1 は既に使われています。</translation>
    </message>
    <message>
        <source>Choose another name for the maps.</source>
        <translation>マップに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 holds an evaluation already.</source>
        <translation>%1 には既に評価結果があります。</translation>
    </message>
    <message>
        <source>Resume it or choose another folder.</source>
        <translation>再開するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not an evaluation that can be read: %2.</source>
        <translation>%1 は読み取れる評価結果ではありません：%2。</translation>
    </message>
    <message>
        <source>Choose the folder of an evaluation.</source>
        <translation>評価結果のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is another evaluation: %2 is %3 there and %4 here.</source>
        <translation>%1 は別の評価です：%2 がそこでは %3、ここでは %4 です。</translation>
    </message>
    <message>
        <source>Use the same settings or choose another folder.</source>
        <translation>同じ設定を使うか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Another program is writing to %1.</source>
        <translation>別のプログラムが %1 に書き込み中です。</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The model of %1 was trained on the patient of %2.</source>
        <translation>%1 のモデルは %2 の患者で学習しています。</translation>
    </message>
    <message>
        <source>Use the fold that did not see this patient.</source>
        <translation>この患者を学習に含まない分割を使用してください。</translation>
    </message>
    <message>
        <source>None of the slices in %1 can be evaluated.</source>
        <translation>%1 には評価できるスライスがありません。</translation>
    </message>
    <message>
        <source>See the list of what was left out.</source>
        <translation>除外の一覧を参照してください。</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 は失敗しました：%2。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 に「%2」の列がありません。</translation>
    </message>
    <message>
        <source>It is probably another table.</source>
        <translation>別の表である可能性があります。</translation>
    </message>
    <message>
        <source>%1 cannot be understood in line %2 (%3).</source>
        <translation>%1 の %2 行目を解釈できません（%3）。</translation>
    </message>
    <message>
        <source>The map holds values that are infinite or not numbers.</source>
        <translation>マップに無限大または非数の値が含まれています。</translation>
    </message>
    <message>
        <source>Make it again, or choose another method.</source>
        <translation>作り直すか、別の手法を選択してください。</translation>
    </message>
    <message>
        <source>This slice is one grey everywhere: there is nothing to divide into regions.</source>
        <translation>このスライスは全体が同じ濃度のため、領域に分割できません。</translation>
    </message>
</context>
</TS>
