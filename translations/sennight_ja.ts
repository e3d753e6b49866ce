<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A weekly planner that keeps your weeks on your own computer.</source>
        <translation>毎週の計画を自分のコンピューターに保管する、週間プランナーです。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and change Sennight.</source>
        <translation>GNU General Public Licenseバージョン3またはそれ以降。Sennightは自由に使い、調べ、共有し、変更できます。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているもの</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放し</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Timer started</source>
        <translation>タイマー開始</translation>
    </message>
    <message>
        <source>Timer stopped</source>
        <translation>タイマー停止</translation>
    </message>
    <message>
        <source>Week committed</source>
        <translation>週の確定</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>状態への復帰</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>%1を完了しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos done</source>
        <translation>
            <numerusform>%Ln件のタスクを完了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>%1を未完了に戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos open again</source>
        <translation>
            <numerusform>%Ln件のタスクを未完了に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>%1を手放しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos let go</source>
        <translation>
            <numerusform>%Ln件のタスクを手放しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1, started %2</source>
        <translation>%1を止めて、%2を始めました</translation>
    </message>
    <message>
        <source>Deleted %1. Undo brings it back.</source>
        <translation>%1を削除しました。「元に戻す」で戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln件のタスクを削除しました。「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no day now</source>
        <translation>%1を日付未定にしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos have no day now</source>
        <translation>
            <numerusform>%Ln件のタスクを日付未定にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1に移動しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved to %1</source>
        <translation>
            <numerusform>%Ln件のタスクを%1に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>%1に追加しました</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>インボックス</translation>
    </message>
    <message>
        <source>Back in the Inbox</source>
        <translation>インボックスに戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos are back in the Inbox</source>
        <translation>
            <numerusform>%Ln件のタスクをインボックスに戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal now</source>
        <translation>目標から外しました</translation>
    </message>
    <message>
        <source>No project now</source>
        <translation>プロジェクトから外しました</translation>
    </message>
    <message>
        <source>Counts for %1</source>
        <translation>目標%1に加えました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos count for %1</source>
        <translation>
            <numerusform>%Ln件のタスクを目標%1に加えました</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <comment>a project</comment>
        <translation>%1に移動しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved to %1</source>
        <comment>a project</comment>
        <translation>
            <numerusform>%Ln件のタスクを%1に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done, to what</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes were left alone.</source>
        <translation>
            <numerusform>（その後の変更%Ln件はそのままです）</numerusform>
        </translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>期限の時刻</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>期限の%1前</translation>
    </message>
    <message numerus="yes">
        <source>Sennight cannot write to the disk. Your last %Ln changes are in memory only.</source>
        <translation>
            <numerusform>ディスクに書き込めません。直前の変更%Ln件はメモリ上にだけあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, position %2 of %3, day at %4</source>
        <translation>%1、%3件中%2番目、この日の予定は%4</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Not redone: %1</source>
        <translation>やり直しませんでした：%1</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>元に戻しませんでした：%1</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>すでにそうなっています。</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Rows and cards grow with it.</source>
        <translation>行とカードの大きさも変わります。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>文字の大きさ（パーセント）</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Compact has lower rows, and titles of one line in the days of the week.</source>
        <translation>「コンパクト」では行が低くなり、曜日の列のタイトルは1行になります。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示の間隔</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Where the window is too narrow for seven days, those that are over become spines.</source>
        <translation>ウィンドウに7日分が収まらないとき、過ぎた日を細い帯にします。</translation>
    </message>
    <message>
        <source>Fold past days</source>
        <translation>過ぎた日を折りたたむ</translation>
    </message>
    <message>
        <source>Easier to see</source>
        <translation>見やすさ</translation>
    </message>
    <message>
        <source>Things appear in their place instead of moving there.</source>
        <translation>動かさずに、その場に表示します。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Stronger lines, text and focus.</source>
        <translation>線、文字、フォーカスをはっきり表示します。</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>コントラストを上げる</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Recovered</source>
        <translation>復元したもの</translation>
    </message>
    <message>
        <source>A device that was removed wrote these afterwards, so they were taken back. Nothing is lost: apply them again, or leave them out.</source>
        <translation>外された端末がその後に書いたため、取り消されました。失われたものはありません。もう一度適用するか、適用しないままにできます。</translation>
    </message>
    <message>
        <source>Apply again: %1, %2</source>
        <translation>もう一度適用: %1、%2</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>もう一度適用</translation>
    </message>
    <message>
        <source>Leave out: %1, %2</source>
        <translation>適用しない: %1、%2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>適用しない</translation>
    </message>
    <message>
        <source>Apply all again</source>
        <translation>すべてもう一度適用</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>同期されなかったもの</translation>
    </message>
</context>
<context>
    <name>AskField</name>
    <message>
        <source>11 dec, +30d</source>
        <translation>12月11日、+30d</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>0 to 100; empty: from the todos</source>
        <translation>0〜100。空欄ならタスクから計算</translation>
    </message>
    <message>
        <source>A number of days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>何のためですか？</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>進み具合（パーセント）</translation>
    </message>
    <message>
        <source>Review every so many days</source>
        <translation>見直しの間隔（日）</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>新しい目的</translation>
    </message>
    <message>
        <source>Rename the intention</source>
        <translation>目的の名前を変更</translation>
    </message>
    <message>
        <source>This cannot be read. Try %1.</source>
        <translation>読み取れません。例：%1</translation>
    </message>
</context>
<context>
    <name>AskedGroup</name>
    <message>
        <source>Enter group %1 of it</source>
        <translation>その第%1グループを入力</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <translation>復元キーの第%1グループ</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>合っています</translation>
    </message>
</context>
<context>
    <name>AwayNotice</name>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>差し引く</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Check the backup: %1</source>
        <translation>バックアップを確認：%1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>復元：%1</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>このバックアップは破損しています</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>インボックス</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>CapacityBox</name>
    <message>
        <source>Capacity</source>
        <translation>持ち時間</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>See the times</source>
        <translation>時間の記録を見る</translation>
    </message>
</context>
<context>
    <name>ClockNote</name>
    <message>
        <source>Ignore the clock</source>
        <translation>時計のずれを無視</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Set the time in the settings of your system.</source>
        <translation>システムの設定で時刻を合わせてください。</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>時計の設定を開く</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>What would you tell next week&apos;s you?</source>
        <translation>来週の自分に、ひとこと</translation>
    </message>
    <message>
        <source>Start with the report; the rest can wait</source>
        <translation>まず報告書から。ほかはあとで大丈夫</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Blue</source>
        <comment>colour</comment>
        <translation>青</translation>
    </message>
    <message>
        <source>Ochre</source>
        <comment>colour</comment>
        <translation>黄土色</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour</comment>
        <translation>緑</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <comment>colour</comment>
        <translation>テラコッタ</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>colour</comment>
        <translation>プラム</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour</comment>
        <translation>すみれ色</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>colour</comment>
        <translation>スレートグレー</translation>
    </message>
    <message>
        <source>Rose</source>
        <comment>colour</comment>
        <translation>ローズ</translation>
    </message>
    <message>
        <source>Moss</source>
        <comment>colour</comment>
        <translation>モスグリーン</translation>
    </message>
    <message>
        <source>Sky</source>
        <comment>colour</comment>
        <translation>空色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>CompletionQuestion</name>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos are still open. Undo takes all of it back.</source>
        <translation>
            <numerusform>未完了のタスクが%Ln件あります。「元に戻す」ですべて戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete “%1”?</source>
        <translation>「%1」を完了しますか？</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Mark them done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Leave them open</source>
        <translation>未完了のまま残す</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>ConflictEdit</name>
    <message>
        <source>Use this</source>
        <translation>これにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>Edit: %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>%1の版</translation>
    </message>
    <message>
        <source>What is kept of %1</source>
        <translation>%1で残すもの</translation>
    </message>
    <message>
        <source>Clash %1 of %2</source>
        <translation>食い違い %1/%2</translation>
    </message>
</context>
<context>
    <name>ConflictFoot</name>
    <message>
        <source>Whatever you pick, both versions stay in History.</source>
        <translation>どれを選んでも、両方の版は履歴に残ります。</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>次の競合</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>あとで決める</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>See what it kept</source>
        <translation>残った内容を見る</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>Whatever you pick, all versions stay in History.</source>
        <translation>どれを選んでも、すべての版が履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>ConflictLabel</name>
    <message numerus="yes">
        <source>%Ln clashes</source>
        <translation>
            <numerusform>食い違い%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>ConflictsScreen</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Two devices changed the same thing before they could talk. Both versions are safe; choose when you like.</source>
        <translation>互いに連絡がつく前に、2台の端末が同じものを変更しました。どちらの版も無事です。いつでも選べます。</translation>
    </message>
    <message>
        <source>Until you choose, every device shows the most recent version with a “2 versions” mark.</source>
        <translation>選ぶまで、どの端末も最新の版を「2つの版」の印つきで表示します。</translation>
    </message>
    <message>
        <source>No conflicts. Your devices agree.</source>
        <translation>競合はありません。端末は一致しています。</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>週に戻る</translation>
    </message>
</context>
<context>
    <name>ContractList</name>
    <message>
        <source>move to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1に移動</translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message>
        <source>Week %1 is committed</source>
        <translation>第%1週は確定済みです</translation>
    </message>
    <message>
        <source>Commit to week %1</source>
        <translation>第%1週を確定</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>理由を書く</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>確定後の変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos do not fit</source>
        <translation>
            <numerusform>%Ln件のタスクが収まりません</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>収まらないもの</translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln</source>
        <translation>
            <numerusform>%Ln件すべて移動</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on planning; what changes is listed here.</source>
        <translation>計画は続けられます。変更はここに並びます。</translation>
    </message>
    <message>
        <source>Committing keeps what is planned now, so that you see what changes. You can take it back.</source>
        <translation>確定すると今の計画が控えられ、その後の変更がわかります。あとで取り消せます。</translation>
    </message>
    <message>
        <source>There is nothing planned in it.</source>
        <translation>この週にはまだ予定がありません。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>確定を取り消す</translation>
    </message>
</context>
<context>
    <name>ContractText</name>
    <message>
        <source>moved to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>moved to any day</source>
        <translation>日付未定に移動</translation>
    </message>
    <message>
        <source>taken out of the plan</source>
        <translation>計画から除外</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>estimated again %1</source>
        <translation>%1に見積もりを変更</translation>
    </message>
    <message>
        <source>estimated again</source>
        <translation>見積もりを変更</translation>
    </message>
    <message>
        <source>let go %1</source>
        <translation>%1に手放し</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>手放し</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>%1に削除</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in</source>
        <translation>
            <numerusform>追加%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved within the week</source>
        <translation>
            <numerusform>週内の移動%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left the week</source>
        <translation>
            <numerusform>週の外へ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got another estimate</source>
        <translation>
            <numerusform>見積もりの変更%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were let go</source>
        <translation>
            <numerusform>手放し%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted</source>
        <translation>
            <numerusform>削除%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1はいっぱい</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1は持ち時間を超過</translation>
    </message>
    <message>
        <source>no day has room</source>
        <translation>空きのある日なし</translation>
    </message>
    <message>
        <source>longer than any day: split it</source>
        <translation>1日に収まらない長さ。分割がおすすめ</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
    <message>
        <source>It is due before there is room. Make room, or let something go.</source>
        <translation>空きができる前に期限が来ます。時間を空けるか、何かを手放してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>変更%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are planned.</source>
        <translation>計画は%1です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos have no estimate; they are not counted.</source>
        <translation>
            <numerusform>見積もりのないタスク%Ln件は含まれていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>One moment: %1</source>
        <comment>what is done now</comment>
        <translation>お待ちください。%1</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>この時点に戻す</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>This folder holds everything: what you write, each change to it, and the backups.</source>
        <translation>書いた内容、そのすべての変更、バックアップが、このフォルダーに入っています。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Reads every change, and compares what you see with what they say.</source>
        <translation>すべての変更を読み、表示されている内容と照らし合わせます。</translation>
    </message>
    <message>
        <source>Check the data now</source>
        <translation>今すぐデータを確認</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One is made each day, and one before an import, a restore and an update. The newest 30 stay, and one a day for three weeks.</source>
        <translation>毎日1つ、さらにインポート、復元、更新の前にも作られます。新しい順に30個と、3週間分の毎日1個を残します。</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Made by itself, and when you want one</source>
        <translation>自動で、また必要なときに作成</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>From Taskwarrior, todo.txt, iCalendar, Todoist and others. You see what would come in before anything is added.</source>
        <translation>Taskwarrior、todo.txt、iCalendar、Todoistなどから。追加する前に内容を確かめられます。</translation>
    </message>
    <message>
        <source>Todos from elsewhere</source>
        <translation>ほかのアプリのタスク</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>タスクをインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>エクスポート：%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <comment>hours and minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <comment>hours and minutes where there is little room</comment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%2（%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day and month</comment>
        <translation>%2（%1）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day and month as a heading</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>QLocale&apos;s format of a day of this week</comment>
        <translation>ddd曜</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>今週中</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第%1週</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>part/whole, where there is little room</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message>
        <source>Done %1</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Add to today</source>
        <translation>今日に追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
</context>
<context>
    <name>DayChoices</name>
    <message>
        <source>Pick a day</source>
        <translation>日を選ぶ</translation>
    </message>
    <message>
        <source>past</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Capacity</source>
        <translation>持ち時間</translation>
    </message>
    <message>
        <source>Shut down the day</source>
        <translation>一日を締めくくる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DefaultsButton</name>
    <message>
        <source>Everything here is as it came</source>
        <translation>すべて初期設定のままです</translation>
    </message>
    <message>
        <source>Put back the defaults</source>
        <translation>初期設定に戻す</translation>
    </message>
</context>
<context>
    <name>DeletionNotice</name>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>バックアップを表示</translation>
    </message>
</context>
<context>
    <name>DeletionOfProject</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo brings them back, also after a restart. Done todos stay in their weeks.</source>
        <translation>再起動したあとでも「元に戻す」で戻せます。完了したタスクはそれぞれの週に残ります。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” and its %Ln open todos?</source>
        <translation>
            <numerusform>「%1」と未完了のタスク%Ln件を削除しますか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>That is a large part of the %Ln todos here. Undo brings them back.</source>
        <translation>
            <numerusform>ここにあるタスク%Ln件のうちの多くです。「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln todos?</source>
        <translation>
            <numerusform>%Ln件のタスクを削除しますか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Give it a name</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>端末の名前</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename this device</source>
        <translation>この端末の名前を変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1を外しますか?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>It stops syncing at once and new data gets a new lock. What is already on it stays on it.</source>
        <translation>すぐに同期が止まり、新しいデータには新しい鍵がかかります。すでに入っているものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>%1 (this device)</source>
        <translation>%1(この端末)</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Take back what waits for %1</source>
        <translation>%1について待っているものを取り消す</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>This device is alone: everything is on it only. Other devices of yours are listed here once sync is on.</source>
        <translation>この端末だけです。すべてはこの中にしかありません。同期を始めると、ほかの端末がここに並びます。</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>同期へ</translation>
    </message>
    <message>
        <source>What opens your data</source>
        <translation>データを開くもの</translation>
    </message>
    <message>
        <source>For when somebody else saw one of them, or it is lost. You need the other one, or the present one; the old ones open nothing from then on.</source>
        <translation>誰かに見られたときや、なくしたときのためのものです。もう一方か今のものが必要です。古いものでは、以後何も開きません。</translation>
    </message>
    <message>
        <source>Only a device with full trust can replace them.</source>
        <translation>置き換えられるのは、完全に信頼された端末だけです。</translation>
    </message>
    <message>
        <source>Recovery key and passphrase</source>
        <translation>復元キーとパスフレーズ</translation>
    </message>
    <message>
        <source>This device has no full trust</source>
        <translation>この端末は完全には信頼されていません</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換える…</translation>
    </message>
    <message>
        <source>To add a device, choose “Join my devices” on it.</source>
        <translation>端末を追加するには、その端末で「自分の端末に加わる」を選びます。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DumpBox</name>
    <message>
        <source>What is on your mind? One thought per line</source>
        <translation>頭にあることを、1行に1つずつ</translation>
    </message>
    <message>
        <source>One thought per line</source>
        <translation>1行に1つずつ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>drop them in</source>
        <translation>インボックスに入れる</translation>
    </message>
</context>
<context>
    <name>EditorChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>この項目を削除</translation>
    </message>
    <message>
        <source>New checklist item</source>
        <translation>チェックリストの新しい項目</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>チェックリストに追加</translation>
    </message>
</context>
<context>
    <name>EditorChips</name>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>「%1」のあと</translation>
    </message>
    <message>
        <source>After another</source>
        <translation>ほかのタスクのあと</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>待機日</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>%1まで待機</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>上位のタスク</translation>
    </message>
    <message>
        <source>Step of “%1”</source>
        <translation>「%1」のステップ</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>EmptyToday</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing planned for today</source>
        <translation>今日の予定はまだありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Choose from the week</source>
        <translation>週から選ぶ</translation>
    </message>
</context>
<context>
    <name>EmptyWeek</name>
    <message>
        <source>Write down what matters, or bring in last week&apos;s plan.</source>
        <translation>大切なことを書き出すか、先週の計画を引き継いでください。</translation>
    </message>
    <message>
        <source>An empty week</source>
        <translation>まっさらな週</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Set goals</source>
        <translation>目標を立てる</translation>
    </message>
    <message>
        <source>Explore a sample week</source>
        <translation>サンプルの週を見る</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tracked time of %1</source>
        <translation>%1の時間の記録</translation>
    </message>
    <message>
        <source>Tracked time: %1</source>
        <translation>時間の記録：%1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was tracked on this day.</source>
        <translation>この日の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing was tracked yet. Start the timer, or add time by hand.</source>
        <translation>まだ記録がありません。タイマーを始めるか、時間を入力してください。</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>時間を追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>分割する時刻</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>時間を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>%1 – now</source>
        <translation>%1–現在</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>FilterInput</name>
    <message>
        <source>Filter this view</source>
        <translation>この画面を絞り込む</translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>Seven nights. A week you can see whole.</source>
        <translation>七つの夜。一週間を、ひと目で。</translation>
    </message>
    <message>
        <source>Seven nights.
A week you can
see whole.</source>
        <translation>七つの夜。
一週間を、
ひと目で。</translation>
    </message>
    <message>
        <source>Put todos on days, watch what the week can hold, and close it calmly on Sunday.</source>
        <translation>タスクを曜日に置き、一週間に収まる量を見ながら、日曜日に静かに締めくくります。</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and works without a connection. There is no account.</source>
        <translation>すべてこのコンピューターに保管され、インターネットなしで使えます。アカウントは要りません。</translation>
    </message>
</context>
<context>
    <name>FirstRunWays</name>
    <message>
        <source>A clean page: write down what you have in mind, and put it on days.</source>
        <translation>白紙から始めます。頭にあることを書き出し、曜日に置いていきます。</translation>
    </message>
    <message>
        <source>Start with an empty week</source>
        <translation>まっさらな週から始める</translation>
    </message>
    <message>
        <source>A finished week with goals and projects. Gone when you close it.</source>
        <translation>目標とプロジェクトの入った、できあがった週です。閉じると消えます。</translation>
    </message>
    <message>
        <source>Look around a sample week</source>
        <translation>サンプルの週を見てみる</translation>
    </message>
    <message>
        <source>We show everything before it is added, and you can undo it all.</source>
        <translation>追加する前にすべて表示します。あとで元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Bring your todos along</source>
        <translation>タスクを引き継ぐ</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>追加される内容</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>どのように始めますか？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You can change your mind; nothing here is final.</source>
        <translation>あとからいつでも変えられます。</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>何も選ばれていません</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>先にファイルを選んでください</translation>
    </message>
    <message>
        <source>Preview the import</source>
        <translation>インポートの内容を見る</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>ファイルを読み込み中です</translation>
    </message>
</context>
<context>
    <name>FoldTitle</name>
    <message>
        <source>%1, fold</source>
        <translation>%1、折りたたむ</translation>
    </message>
    <message>
        <source>%1, unfold</source>
        <translation>%1、展開する</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>The week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>The keys 1 to 7 name the days from here on.</source>
        <translation>キー1〜7は、この曜日から順に割り当てられます。</translation>
    </message>
    <message>
        <source>The week starts on</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>Before it is still yesterday.</source>
        <translation>この時刻までは前の日として扱います。</translation>
    </message>
    <message>
        <source>The day starts at</source>
        <translation>一日の始まり</translation>
    </message>
    <message>
        <source>Write a time such as 4:00.</source>
        <translation>4:00のように入力してください。</translation>
    </message>
    <message>
        <source>Working hours and capacity</source>
        <translation>勤務時間と持ち時間</translation>
    </message>
    <message>
        <source>Capacity is how much of a day you plan; the week shows it under each day. Reminders are offered for the beginning and the end of the working hours.</source>
        <translation>持ち時間は、一日のうち計画にあてる時間です。週の画面で各日の下に表示されます。リマインダーの候補には、勤務時間の始めと終わりが出ます。</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>勤務時間</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>持ち時間</translation>
    </message>
    <message>
        <source>Reminders and timer</source>
        <translation>リマインダーとタイマー</translation>
    </message>
    <message>
        <source>Show reminders</source>
        <translation>リマインダーを表示</translation>
    </message>
    <message>
        <source>The first choice for a todo with a deadline.</source>
        <translation>期限のあるタスクで最初に出る候補です。</translation>
    </message>
    <message>
        <source>Offer reminders</source>
        <translation>リマインダーの候補</translation>
    </message>
    <message>
        <source>Otherwise the timer goes over to the other todo at once, and Undo brings it back.</source>
        <translation>オフのときはタイマーがすぐに切り替わり、「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Ask before the timer changes to another todo</source>
        <translation>タイマーを別のタスクに切り替える前に確認</translation>
    </message>
    <message>
        <source>Every 15 minutes, and when the estimate is used up.</source>
        <translation>15分ごとと、見積もりに達したときに読み上げます。</translation>
    </message>
    <message>
        <source>Tell screen readers the tracked time</source>
        <translation>スクリーンリーダーに記録時間を伝える</translation>
    </message>
    <message>
        <source>Reminders and the timer go on.</source>
        <translation>リマインダーとタイマーは動き続けます。</translation>
    </message>
    <message>
        <source>Keep Sennight in the tray when its window is closed</source>
        <translation>ウィンドウを閉じてもSennightをトレイに残す</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>次に起動したときから切り替わります。</translation>
    </message>
    <message>
        <source>Days, dates and numbers are written as in it. Quick add understands its words, and English ones.</source>
        <translation>曜日、日付、数字もこの言語で表示されます。クイック追加では、この言語と英語の言葉が使えます。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>Goal: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why does this matter this week?</source>
        <translation>なぜ今週、これが大切ですか？</translation>
    </message>
    <message>
        <source>Todos of this goal</source>
        <translation>この目標のタスク</translation>
    </message>
    <message>
        <source>New todo of this goal</source>
        <translation>この目標の新しいタスク</translation>
    </message>
    <message>
        <source>Add a todo to this goal</source>
        <translation>この目標にタスクを追加</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>未達成に戻す</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Carry over to next week, with its open todos</source>
        <translation>未完了のタスクとともに来週へ繰り越す</translation>
    </message>
    <message>
        <source>Drop this goal; its todos stay</source>
        <translation>この目標を取り下げる（タスクは残ります）</translation>
    </message>
    <message>
        <source>Delete this goal; its todos stay</source>
        <translation>この目標を削除（タスクは残ります）</translation>
    </message>
</context>
<context>
    <name>GoalHead</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>GoalTargets</name>
    <message>
        <source>Sum of the estimates</source>
        <translation>見積もりの合計</translation>
    </message>
    <message>
        <source>Time meant for it</source>
        <translation>あてる時間</translation>
    </message>
    <message>
        <source>Write it as 45m or 7h.</source>
        <translation>45分や7時間のように入力してください。</translation>
    </message>
    <message>
        <source>All that are linked</source>
        <translation>結び付けたタスクすべて</translation>
    </message>
    <message>
        <source>Todos that make it</source>
        <translation>達成に必要なタスク数</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>数字を入力してください。</translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message>
        <source>%1 done</source>
        <translation>%1件完了</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>GoalsBand</name>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>What should be true by Sunday?</source>
        <translation>日曜日までに、どうなっていたいですか？</translation>
    </message>
</context>
<context>
    <name>GroupTitle</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ImportFileBox</name>
    <message>
        <source>No file yet</source>
        <translation>ファイルはまだ選ばれていません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>読み込み中、%1%</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>読み込み可</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
</context>
<context>
    <name>ImportFileDialog</name>
    <message>
        <source>Choose a file to import</source>
        <translation>インポートするファイルを選択</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>No projects</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>No todos in projects</source>
        <translation>プロジェクトのタスクなし</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Nothing goes to the Inbox</source>
        <translation>インボックスに入るものはありません</translation>
    </message>
    <message>
        <source>Left to Inbox</source>
        <translation>インボックスへ</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Its project is left out</source>
        <translation>このタスクのプロジェクトは含まれません</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Nothing is ticked, or everything is here already</source>
        <translation>何も選ばれていないか、すべて追加済みです</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>先にファイルを選んでください</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Everything is shown before it is added, and you can undo it all.</source>
        <translation>追加する前にすべて表示します。あとで元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>タスクをインポート</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>ファイルを読み込み中です</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>インボックス</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>あと少し</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>未整理</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Everything you dropped in has a place. Write the next thing in the box.</source>
        <translation>書き出したものは、すべて行き先が決まりました。次に思いついたことは上の欄に書いてください。</translation>
    </message>
    <message>
        <source>Everything you dropped in has a place. Write the next thing in the box, or press %1 anywhere.</source>
        <translation>書き出したものは、すべて行き先が決まりました。次に思いついたことは上の欄に書くか、どこでも%1を押してください。</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>仕分け</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>インボックス</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Start triage</source>
        <translation>仕分けを始める</translation>
    </message>
    <message>
        <source>No todo here has these words.</source>
        <translation>この言葉を含むタスクはここにありません。</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>すべて片付きました</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>Not taken from the file: %1.</source>
        <translation>ファイルから取り込まなかったもの：%1。</translation>
    </message>
    <message>
        <source>This date could not be read.</source>
        <translation>日付を読み取れませんでした。</translation>
    </message>
    <message>
        <source>This should be a text.</source>
        <translation>文字列であるべき値です。</translation>
    </message>
    <message>
        <source>These hours could not be read.</source>
        <translation>時間を読み取れませんでした。</translation>
    </message>
    <message>
        <source>A word of unknown spelling.</source>
        <translation>知らない値です。</translation>
    </message>
    <message>
        <source>What this refers to is not in the file.</source>
        <translation>参照先がファイルにありません。</translation>
    </message>
    <message>
        <source>A record without a title.</source>
        <translation>タイトルのない項目です。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>This progress could not be read.</source>
        <translation>進み具合を読み取れませんでした。</translation>
    </message>
    <message>
        <source>This share could not be read.</source>
        <translation>割合を読み取れませんでした。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>「%1」が2回出てきます。</translation>
    </message>
    <message numerus="yes">
        <source>%n estimates stayed here.</source>
        <translation>
            <numerusform>見積もり%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked intervals stayed here.</source>
        <translation>
            <numerusform>時間の記録%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals stayed here.</source>
        <translation>
            <numerusform>目標%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intentions stayed here.</source>
        <translation>
            <numerusform>目的%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thoughts stayed here.</source>
        <translation>
            <numerusform>考え%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links stayed here.</source>
        <translation>
            <numerusform>リンク%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtasks went out as todos of their own.</source>
        <translation>
            <numerusform>ステップ%n件は独立したタスクとして書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders stayed here.</source>
        <translation>
            <numerusform>リマインダー%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags stayed here.</source>
        <translation>
            <numerusform>タグ%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependencies stayed here.</source>
        <translation>
            <numerusform>順序の指定%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeating todos went out as single ones.</source>
        <translation>
            <numerusform>繰り返しのタスク%n件は1回だけのタスクとして書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos went out without their planned day or week.</source>
        <translation>
            <numerusform>タスク%n件は予定の日や週を除いて書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n todos stayed here.</source>
        <translation>
            <numerusform>タスク%n件のメモは書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due times of day stayed here.</source>
        <translation>
            <numerusform>期限の時刻%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n projects only the names went out.</source>
        <translation>
            <numerusform>プロジェクト%n件は名前だけ書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted records stayed here.</source>
        <translation>
            <numerusform>削除済みの項目%n件は書き出されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n values with several versions the shown one went out.</source>
        <translation>
            <numerusform>複数の版がある値%n件は、表示中の版を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This time zone is not known; the time was taken as it stands.</source>
        <translation>タイムゾーンが不明なため、時刻をそのまま取り込みました。</translation>
    </message>
    <message>
        <source>A task without a title.</source>
        <translation>タイトルのないタスクです。</translation>
    </message>
    <message>
        <source>An unknown status; taken as open.</source>
        <translation>状態が不明なため、未完了として取り込みました。</translation>
    </message>
    <message>
        <source>This duration could not be read.</source>
        <translation>長さを読み取れませんでした。</translation>
    </message>
    <message>
        <source>An unknown priority.</source>
        <translation>優先度が不明です。</translation>
    </message>
    <message>
        <source>This repetition could not be taken.</source>
        <translation>この繰り返しは取り込めませんでした。</translation>
    </message>
    <message>
        <source>This is a part of its own parts; it stands alone.</source>
        <translation>親子関係が循環しているため、単独のタスクにしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n events and journal entries are no todos; they were left out.</source>
        <translation>
            <numerusform>予定や日誌%n件はタスクではないため、取り込みませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms are at a place or without a time; they are kept for an export only.</source>
        <translation>
            <numerusform>場所で鳴る、または時刻のない通知%n件は、エクスポート用にだけ残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks that others belong to are not in the file.</source>
        <translation>
            <numerusform>上位のタスク%n件がファイルにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same id stands in the file twice; both are taken.</source>
        <translation>同じIDがファイルに2回出てきます。両方を取り込みました。</translation>
    </message>
    <message>
        <source>A text was too long; all of it is in the notes.</source>
        <translation>文字列が長すぎるため、全文をメモに入れました。</translation>
    </message>
    <message>
        <source>Not understood when it was imported:</source>
        <translation>インポート時に読み取れなかった内容：</translation>
    </message>
    <message>
        <source>The notes were too long; their end is missing.</source>
        <translation>メモが長すぎるため、終わりの部分を省きました。</translation>
    </message>
    <message>
        <source>This could not be taken.</source>
        <translation>取り込めませんでした。</translation>
    </message>
    <message>
        <source>This was too much to keep for an export.</source>
        <translation>量が多いため、エクスポート用に残せませんでした。</translation>
    </message>
    <message>
        <source>This value could not be taken.</source>
        <translation>この値は取り込めませんでした。</translation>
    </message>
    <message>
        <source>Changed here and in the file; yours is kept.</source>
        <translation>こちらとファイルの両方で変更されています。こちらの内容を残しました。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>someday</source>
        <translation>いつか</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>優先度：高</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>優先度：中</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>優先度：低</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>手放し済み</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Week %1 of %2, from %3</source>
        <translation>%2年第%1週（%3から）</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>Any day of the week</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>考え</translation>
    </message>
    <message>
        <source>A newer Sennight wrote what this one does not know: %1.</source>
        <translation>新しいバージョンのSennightが書いた、未対応の内容があります：%1。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>A task without a description.</source>
        <translation>説明のないタスクです。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks had been started; no timer runs for them here.</source>
        <translation>
            <numerusform>開始済みのタスク%n件は、タイマーを動かさずに取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks had a date to expire; here they stay.</source>
        <translation>
            <numerusform>有効期限のあるタスク%n件は、期限を過ぎてもここに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks that others wait for are not in the file.</source>
        <translation>
            <numerusform>先に終えるはずのタスク%n件がファイルにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections became tags of their tasks; here a project has none.</source>
        <translation>
            <numerusform>セクション%n件は、タスクのタグとして取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of an unknown type.</source>
        <translation>種類のわからない行です。</translation>
    </message>
    <message>
        <source>A note that belongs to nothing.</source>
        <translation>どこにも属さないメモです。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines name several projects; the first one was taken.</source>
        <translation>
            <numerusform>プロジェクトが複数ある行が%n件あります。最初のものを取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks have a place; it is kept for an export only.</source>
        <translation>
            <numerusform>タスク%n件の場所は、エクスポート用にだけ残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks have links or attached files; these are kept for an export only.</source>
        <translation>
            <numerusform>タスク%n件のリンクや添付ファイルは、エクスポート用にだけ残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks name people; they are kept for an export only.</source>
        <translation>
            <numerusform>タスク%n件に書かれた人の名前は、エクスポート用にだけ残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are done in part; how far is kept for an export only.</source>
        <translation>
            <numerusform>一部だけ完了したタスクが%n件あります。進み具合は、エクスポート用にだけ残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of your own are kept for an export only: %1.</source>
        <translation>
            <numerusform>独自の項目%n個は、エクスポート用にだけ残しました：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are assigned to somebody; that is not shown here.</source>
        <translation>
            <numerusform>担当者のいるタスクが%n件あります。担当者はここには表示されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinNotice</name>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the end of a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>KeyActions</name>
    <message>
        <source>Add a todo</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>add a todo</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>この画面を絞り込む</translation>
    </message>
    <message>
        <source>filter this view</source>
        <translation>この画面を絞り込む</translation>
    </message>
    <message>
        <source>Go to Week</source>
        <translation>「週」を開く</translation>
    </message>
    <message>
        <source>Week, Today, Inbox, Projects</source>
        <translation>週、今日、インボックス、プロジェクト</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>「今日」を開く</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>「インボックス」を開く</translation>
    </message>
    <message>
        <source>Go to Projects</source>
        <translation>「プロジェクト」を開く</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>「振り返り」を開く</translation>
    </message>
    <message>
        <source>review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>日付を指定して移動</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>日付を指定して移動</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>週を印刷</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>週を印刷</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>サイドバーを折りたたむ、展開する</translation>
    </message>
    <message>
        <source>sidebar, rail</source>
        <translation>サイドバーの幅</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>横のパネルを表示、隠す</translation>
    </message>
    <message>
        <source>side panel</source>
        <translation>横のパネル</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>next, previous region</source>
        <translation>前後の領域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>キーの一覧を表示</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>リストの次</translation>
    </message>
    <message>
        <source>next, previous in the list</source>
        <translation>リストの前後</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>リストの前</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Open in place</source>
        <translation>その場で開く</translation>
    </message>
    <message>
        <source>open in place</source>
        <translation>その場で開く</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>タイマーを開始、一時停止</translation>
    </message>
    <message>
        <source>start or pause</source>
        <translation>開始、一時停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Place on the first day of the week</source>
        <translation>週の1日目に置く</translation>
    </message>
    <message>
        <source>place on a day</source>
        <translation>曜日に置く</translation>
    </message>
    <message>
        <source>Place on the second day</source>
        <translation>2日目に置く</translation>
    </message>
    <message>
        <source>Place on the third day</source>
        <translation>3日目に置く</translation>
    </message>
    <message>
        <source>Place on the fourth day</source>
        <translation>4日目に置く</translation>
    </message>
    <message>
        <source>Place on the fifth day</source>
        <translation>5日目に置く</translation>
    </message>
    <message>
        <source>Place on the sixth day</source>
        <translation>6日目に置く</translation>
    </message>
    <message>
        <source>Place on the seventh day</source>
        <translation>7日目に置く</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>日付を外す</translation>
    </message>
    <message>
        <source>unschedule</source>
        <translation>日付を外す</translation>
    </message>
    <message>
        <source>Today; if already today, tomorrow</source>
        <translation>今日へ、すでに今日なら明日へ</translation>
    </message>
    <message>
        <source>today, then tomorrow</source>
        <translation>今日へ、次に明日へ</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>来週へ</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>pick a date</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>project, goal, tag</source>
        <translation>プロジェクト、目標、タグ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Next priority</source>
        <translation>次の優先度</translation>
    </message>
    <message>
        <source>next priority</source>
        <translation>次の優先度</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>Wait for another todo</source>
        <translation>ほかのタスクのあとにする</translation>
    </message>
    <message>
        <source>waits for another</source>
        <translation>ほかのタスクのあとにする</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>操作をすべて表示</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>操作の一覧</translation>
    </message>
    <message>
        <source>Move up in the day</source>
        <translation>日の中で上へ</translation>
    </message>
    <message>
        <source>move within the day</source>
        <translation>日の中で上下に移動</translation>
    </message>
    <message>
        <source>Move down in the day</source>
        <translation>日の中で下へ</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>前の日へ移動</translation>
    </message>
    <message>
        <source>move to another day</source>
        <translation>前後の日へ移動</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>次の日へ移動</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>previous, next week</source>
        <translation>前後の週</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>目標へ移動</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Go to Unscheduled</source>
        <translation>「日付未定」へ移動</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>Commit, and see what changed since</source>
        <translation>週の確定と、その後の変更</translation>
    </message>
    <message>
        <source>commit, changes since</source>
        <translation>確定と、その後の変更</translation>
    </message>
    <message>
        <source>Fold or unfold past days</source>
        <translation>過ぎた日を折りたたむ、展開する</translation>
    </message>
    <message>
        <source>fold or unfold past days</source>
        <translation>過ぎた日を折りたたむ、展開する</translation>
    </message>
    <message>
        <source>Add and write another</source>
        <translation>追加して続けて書く</translation>
    </message>
    <message>
        <source>add another</source>
        <translation>続けて追加</translation>
    </message>
    <message>
        <source>Add to the Inbox</source>
        <translation>インボックスに追加</translation>
    </message>
    <message>
        <source>add to the Inbox</source>
        <translation>インボックスに追加</translation>
    </message>
    <message>
        <source>What quick add understands</source>
        <translation>クイック追加の書き方</translation>
    </message>
    <message>
        <source>what it understands</source>
        <translation>書き方</translation>
    </message>
    <message>
        <source>Take the day that is offered</source>
        <translation>提案された日にする</translation>
    </message>
    <message>
        <source>take the day that is offered</source>
        <translation>提案された日にする</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>提案をすべて採用</translation>
    </message>
    <message>
        <source>accept all proposals</source>
        <translation>提案をすべて採用</translation>
    </message>
    <message>
        <source>Take the first choice</source>
        <translation>1番目の候補にする</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Take the second choice</source>
        <translation>2番目の候補にする</translation>
    </message>
    <message>
        <source>Take the third choice</source>
        <translation>3番目の候補にする</translation>
    </message>
    <message>
        <source>Take the fourth choice</source>
        <translation>4番目の候補にする</translation>
    </message>
    <message>
        <source>Take the fifth choice</source>
        <translation>5番目の候補にする</translation>
    </message>
    <message>
        <source>Take the sixth choice</source>
        <translation>6番目の候補にする</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>ほかの候補</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ほかの候補</translation>
    </message>
    <message>
        <source>A new project for the todo</source>
        <translation>タスクの新しいプロジェクト</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>プロジェクトを変更</translation>
    </message>
    <message>
        <source>change the project</source>
        <translation>プロジェクトを変更</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>Do not propose this</source>
        <translation>これを提案しない</translation>
    </message>
    <message>
        <source>do not propose this</source>
        <translation>これを提案しない</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>直前の決定を元に戻す</translation>
    </message>
    <message>
        <source>undo last</source>
        <translation>直前を元に戻す</translation>
    </message>
    <message>
        <source>Drop the lines in</source>
        <translation>書いた行をインボックスに入れる</translation>
    </message>
    <message>
        <source>drop the lines in</source>
        <translation>書いた行をインボックスに入れる</translation>
    </message>
    <message>
        <source>Close the open todo</source>
        <translation>開いているタスクを閉じる</translation>
    </message>
    <message>
        <source>close the open todo</source>
        <translation>開いているタスクを閉じる</translation>
    </message>
    <message>
        <source>Split into several todos</source>
        <translation>複数のタスクに分割</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Save the recovery key as a file</source>
        <translation>復元キーをファイルに保存</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>復元キーを印刷</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the key as a file, or write it down.</source>
        <translation>このコンピューターにはプリンターが設定されていません。キーをファイルに保存するか、書き留めてください。</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>復元キーをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied. Put it somewhere that lasts longer.</source>
        <translation>コピーしました。長く残る場所に置いてください。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>今すぐ同期</translation>
    </message>
</context>
<context>
    <name>KeyFileDialog</name>
    <message>
        <source>Save the recovery key</source>
        <translation>復元キーを保存</translation>
    </message>
</context>
<context>
    <name>KeyFileFields</name>
    <message>
        <source>Passphrase of this device</source>
        <translation>この端末のパスフレーズ</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the keys of this device lie in a file that this passphrase locks. We ask for it once after each start.</source>
        <translation>このコンピューターにはキーチェーンがないため、この端末の鍵はこのパスフレーズでロックされたファイルに置かれます。起動のたびに一度尋ねます。</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>start or pause</source>
        <translation>開始、一時停止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Esc always closes or leaves something. Choose other keys.</source>
        <translation>Escは常に「閉じる」「離れる」に使われます。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>Tab always goes to the next thing. Choose other keys.</source>
        <translation>Tabは常に次の項目への移動に使われます。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>Backspace always takes back what is typed. Choose other keys.</source>
        <translation>Backspaceは常に入力の取り消しに使われます。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>These keys always move and select in a list. Choose other keys.</source>
        <translation>このキーは常にリスト内の移動と選択に使われます。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>These keys copy, paste and cut text. Choose other keys.</source>
        <translation>このキーは文字のコピー、貼り付け、切り取りに使われます。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>The system keeps the Super key for itself. Choose other keys.</source>
        <translation>Superキーはシステムが使います。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>Sennight cannot tell this key from others. Choose other keys.</source>
        <translation>このキーはほかのキーと区別できません。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>Enter and Space always press what has the focus. Choose other keys.</source>
        <translation>EnterとSpaceは常に選択中の項目を押すのに使われます。ほかのキーを選んでください。</translation>
    </message>
    <message>
        <source>Text is written here. Choose keys with Ctrl or Alt.</source>
        <translation>ここでは文字を入力します。CtrlかAltと組み合わせたキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1, no keys</source>
        <translation>%1、キーなし</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Put back the keys of “%1”</source>
        <translation>「%1」のキーを初期設定に戻す</translation>
    </message>
    <message>
        <source>Keep the keys as they are</source>
        <translation>今のキーのままにする</translation>
    </message>
    <message>
        <source>Take the keys of “%1” away</source>
        <translation>「%1」のキーを外す</translation>
    </message>
    <message>
        <source>Esc keeps the keys as they are.</source>
        <translation>Escで今のキーのままにします。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”</source>
        <translation>「%1」の新しいキーを押してください</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Search the keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>An action, or keys</source>
        <translation>操作またはキー</translation>
    </message>
    <message>
        <source>All keys are as they came</source>
        <translation>キーはすべて初期設定のままです</translation>
    </message>
    <message>
        <source>Put back the defaults</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>「%1」は見つかりません</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>previous, next todo</source>
        <translation>前後のタスク</translation>
    </message>
    <message>
        <source>Shift ↑ ↓</source>
        <translation>Shift ↑ ↓</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>previous, next day</source>
        <translation>前後の日</translation>
    </message>
    <message>
        <source>previous, next project or todo</source>
        <translation>前後のプロジェクト、タスク</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to its todos</source>
        <translation>タスクの一覧へ</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>move up, down</source>
        <translation>上下に移動</translation>
    </message>
    <message>
        <source>Alt ← →</source>
        <translation>Alt ← →</translation>
    </message>
    <message>
        <source>no step, a step</source>
        <translation>ステップの解除、ステップにする</translation>
    </message>
    <message>
        <source>fold, unfold steps</source>
        <translation>ステップを折りたたむ、展開する</translation>
    </message>
    <message>
        <source>done todos</source>
        <translation>完了したタスク</translation>
    </message>
    <message>
        <source>reviewed, on to the next</source>
        <translation>見直し済みにして次へ</translation>
    </message>
    <message>
        <source>next to review</source>
        <translation>次の見直し</translation>
    </message>
    <message>
        <source>complete the project</source>
        <translation>プロジェクトを完了</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>duplicate the project</source>
        <translation>プロジェクトを複製</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>delete the project</source>
        <translation>プロジェクトを削除</translation>
    </message>
    <message>
        <source>previous, next section</source>
        <translation>前後の項目</translation>
    </message>
    <message>
        <source>to its page</source>
        <translation>そのページへ</translation>
    </message>
    <message>
        <source>previous, next action</source>
        <translation>前後の操作</translation>
    </message>
    <message>
        <source>choose its keys</source>
        <translation>キーを選ぶ</translation>
    </message>
    <message>
        <source>take its keys away</source>
        <translation>キーを外す</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>put its keys back</source>
        <translation>キーを初期設定に戻す</translation>
    </message>
    <message>
        <source>start triage with it</source>
        <translation>ここから仕分けを始める</translation>
    </message>
    <message>
        <source>previous, next row</source>
        <translation>前後の行</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>pick a day</source>
        <translation>日を選ぶ</translation>
    </message>
    <message>
        <source>open the todo, or go on</source>
        <translation>タスクを開く、次へ進む</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>previous, next choice</source>
        <translation>前後の候補</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>with these in a text field</source>
        <translation>入力欄ではこれと一緒に</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the field, then triage</source>
        <translation>入力欄を離れる、次に仕分けを終える</translation>
    </message>
    <message>
        <source>close, leave a field</source>
        <translation>閉じる、入力欄を離れる</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>仕分け</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>インボックス</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>The selected todo</source>
        <translation>選択中のタスク</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>previous, next conflict</source>
        <translation>前・次の競合</translation>
    </message>
    <message>
        <source>to its fields</source>
        <translation>項目へ</translation>
    </message>
    <message>
        <source>previous, next field</source>
        <translation>前・次の項目</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>自分のを残す</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <translation>相手のを残す</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>take the merged text</source>
        <translation>統合した文章にする</translation>
    </message>
    <message>
        <source>one of several versions</source>
        <translation>いくつかの版のひとつ</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>previous, next clash</source>
        <translation>前・次の食い違い</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>switch a clash</source>
        <translation>食い違いを切り替え</translation>
    </message>
    <message>
        <source>keep what is chosen</source>
        <translation>選んだものを残す</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As in the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
</context>
<context>
    <name>LeadTime</name>
    <message>
        <source>When it is due</source>
        <translation>期限の時刻</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>1日前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer reminders: %1</source>
        <translation>リマインダーの候補：%1</translation>
    </message>
</context>
<context>
    <name>LeavesPanel</name>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>What never does</source>
        <translation>決して出ないもの</translation>
    </message>
</context>
<context>
    <name>LockStep</name>
    <message>
        <source>Everything is encrypted on this computer first. Nobody else, and no server, can read it, so nobody can reset it for you either.</source>
        <translation>すべては先にこのコンピューターで暗号化されます。ほかの誰も、どのサーバーも読めません。そのため、誰もリセットできません。</translation>
    </message>
    <message>
        <source>Lock your data before it leaves</source>
        <translation>外に出る前にデータをロック</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>省略できます</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together</source>
        <translation>つながりのない4つ以上の単語</translation>
    </message>
    <message>
        <source>It opens your data on a new device, as the recovery key does. You are not asked for it every day.</source>
        <translation>復元キーと同じく、新しい端末でデータを開きます。毎日尋ねられることはありません。</translation>
    </message>
    <message>
        <source>Opens your data if all else is gone</source>
        <translation>ほかのすべてを失ってもデータを開けます</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復元キー</translation>
    </message>
    <message>
        <source>I have put the recovery key somewhere I will find it in a year.</source>
        <translation>1年後にも見つけられる場所に復元キーを置きました。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>planned week</source>
        <translation>予定の週</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>due time</source>
        <translation>期限の時刻</translation>
    </message>
    <message>
        <source>target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>waiting date</source>
        <translation>待機日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>hours of a day</source>
        <translation>一日の持ち時間</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>target time</source>
        <translation>目標の時間</translation>
    </message>
    <message>
        <source>target count</source>
        <translation>目標の件数</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>parent todo</source>
        <translation>上位のタスク</translation>
    </message>
    <message>
        <source>Write it like 45m, 2h or 1h 30m.</source>
        <translation>45分、2時間、1時間30分のように書いてください。</translation>
    </message>
    <message>
        <source>Write it like fri, 13 nov or 2026-12-03.</source>
        <translation>金曜、11月13日、2026-12-03のように書いてください。</translation>
    </message>
    <message>
        <source>Write it like every mon, monthly or after 3 days.</source>
        <translation>毎週月曜、毎月、after 3 daysのように書いてください。</translation>
    </message>
    <message>
        <source>Use high, medium or low.</source>
        <translation>high、medium、lowのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Give it one line of text.</source>
        <translation>1行の文字列を入力してください。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation>この値は読み取れません。</translation>
    </message>
    <message>
        <source>These notes cannot be read.</source>
        <translation>このメモは読み取れません。</translation>
    </message>
    <message>
        <source>This %1 cannot be read.</source>
        <translation>この%1は読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Correct that place, or choose another format.</source>
        <translation>何も取り込んでいません。その箇所を直すか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be read: line %1 is not in its format.</source>
        <translation>ファイルを読み取れません。%1行目の形式が違います。</translation>
    </message>
    <message>
        <source>The file is not in this format.</source>
        <translation>ファイルはこの形式ではありません。</translation>
    </message>
    <message>
        <source>Line %1 of the file is too long: it holds more than Sennight can keep in one piece.</source>
        <translation>ファイルの%1行目が長すぎます。ひとまとまりで保存できる量を超えています。</translation>
    </message>
    <message>
        <source>Nothing was taken from the file. Shorten that line or leave it out.</source>
        <translation>ファイルからは何も取り込んでいません。その行を短くするか、除いてください。</translation>
    </message>
    <message>
        <source>These notes are larger than Sennight can keep.</source>
        <translation>メモが大きすぎて保存できません。</translation>
    </message>
    <message>
        <source>Shorten them or split them in two.</source>
        <translation>短くするか、2つに分けてください。</translation>
    </message>
    <message>
        <source>This is larger than Sennight can keep in one piece.</source>
        <translation>大きすぎて、ひとまとまりでは保存できません。</translation>
    </message>
    <message>
        <source>Shorten it or split it in two.</source>
        <translation>短くするか、2つに分けてください。</translation>
    </message>
    <message>
        <source>This %1 is larger than Sennight can keep.</source>
        <translation>この%1は大きすぎて保存できません。</translation>
    </message>
    <message>
        <source>Write more of it.</source>
        <translation>もう少し長く書いてください。</translation>
    </message>
    <message>
        <source>Write more of it. It could be: %1</source>
        <translation>もう少し長く書いてください。候補：%1</translation>
    </message>
    <message>
        <source>“%1” means several things.</source>
        <translation>「%1」に当てはまるものが複数あります。</translation>
    </message>
    <message>
        <source>There is nothing by that id or name.</source>
        <translation>そのIDや名前のものはありません。</translation>
    </message>
    <message>
        <source>There is no “%1” here.</source>
        <translation>「%1」はここにありません。</translation>
    </message>
    <message>
        <source>Look it up with search, or in History if it was deleted.</source>
        <translation>検索するか、削除したものなら履歴を見てください。</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>“senn show ID” lists the fields.</source>
        <translation>項目の一覧は「senn show ID」で見られます。</translation>
    </message>
    <message>
        <source>Sennight does not know the format “%1”.</source>
        <translation>「%1」という形式には対応していません。</translation>
    </message>
    <message>
        <source>“senn help import” lists the formats.</source>
        <translation>形式の一覧は「senn help import」で見られます。</translation>
    </message>
    <message>
        <source>This search cannot be read: “%1”.</source>
        <translation>この検索は読み取れません：「%1」</translation>
    </message>
    <message>
        <source>Use words and operators such as project:, tag:, due:&lt;=fri.</source>
        <translation>言葉のほか、project:、tag:、due:&lt;=friのような条件が使えます。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>What this device did can be undone, latest first.</source>
        <translation>このデバイスで行った操作を、新しいものから順に元に戻せます。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Redo follows an undo, until something else is changed.</source>
        <translation>やり直せるのは、元に戻したあと、ほかの変更をするまでの間です。</translation>
    </message>
    <message>
        <source>This waits for your decision.</source>
        <translation>確認を待っています。</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Confirm it, or leave it as it is.</source>
        <translation>まだ何も変更していません。実行するか、このままにしてください。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>キャンセルしました。すべて元のままです。</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>いつでもやり直せます。</translation>
    </message>
    <message>
        <source>That is not possible here. Nothing was changed.</source>
        <translation>ここではできません。何も変更していません。</translation>
    </message>
    <message>
        <source>That is not possible for “%1”. Nothing was changed.</source>
        <translation>「%1」にはできません。何も変更していません。</translation>
    </message>
    <message>
        <source>Look at it first: its state may have changed.</source>
        <translation>状態が変わっているかもしれません。まず内容を確認してください。</translation>
    </message>
    <message>
        <source>The planner&apos;s file is damaged. It was left untouched.</source>
        <translation>プランナーのファイルが破損しています。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>The planner&apos;s file “%1” is damaged. It was left untouched.</source>
        <translation>プランナーのファイル「%1」が破損しています。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>Restore a backup, or start with another profile folder.</source>
        <translation>バックアップを復元するか、別のプロファイルフォルダーで始めてください。</translation>
    </message>
    <message>
        <source>Sennight cannot open “%1”.</source>
        <translation>「%1」を開けません。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read and write it.</source>
        <translation>存在するか、読み書きの権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>This profile was written by a newer Sennight. It was left untouched.</source>
        <translation>このプロファイルは新しいバージョンのSennightで書かれています。手は加えていません。</translation>
    </message>
    <message>
        <source>Update Sennight to open it.</source>
        <translation>開くにはSennightを更新してください。</translation>
    </message>
    <message>
        <source>This profile is open for reading only, so nothing was changed.</source>
        <translation>このプロファイルは読み取り専用で開いているため、何も変更していません。</translation>
    </message>
    <message>
        <source>Restore a backup, or move the profile to a place you may write to.</source>
        <translation>バックアップを復元するか、書き込める場所にプロファイルを移してください。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; this was not saved.</source>
        <translation>ディスクの空きがありません。これまでの保存分は無事ですが、今回の変更は保存されていません。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program is writing to this profile. Nothing was changed.</source>
        <translation>ほかのプログラムがこのプロファイルに書き込んでいます。何も変更していません。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Sennight cannot write to the disk. What was saved before is safe.</source>
        <translation>ディスクに書き込めません。これまでの保存分は無事です。</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>ディスクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full, and a check needs room for what it works out. Nothing was changed.</source>
        <translation>ディスクの空きがありません。確認には計算用の空きが必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>Make room and check again.</source>
        <translation>空きを作って、もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>Moon</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>NewGoalField</name>
    <message>
        <source>New goal</source>
        <translation>新しい目標</translation>
    </message>
    <message>
        <source>What should be true by Sunday?</source>
        <translation>日曜日までに、どうなっていたいですか？</translation>
    </message>
    <message>
        <source>This would be goal %1. About four can be kept in sight.</source>
        <translation>%1個目の目標です。目の届く数は4つほどです。</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A project needs a title.</source>
        <translation>プロジェクトにはタイトルが必要です。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>プロジェクトの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>NextFromProjects</name>
    <message>
        <source>Next from projects</source>
        <translation>プロジェクトの次のタスク</translation>
    </message>
</context>
<context>
    <name>NextWeekForm</name>
    <message>
        <source>New goal for week %1</source>
        <translation>第%1週の新しい目標</translation>
    </message>
    <message>
        <source>Another goal for week %1</source>
        <translation>第%1週の目標を追加</translation>
    </message>
    <message>
        <source>What the days can hold</source>
        <translation>各日の持ち時間</translation>
    </message>
    <message>
        <source>%1 can hold</source>
        <translation>%1の持ち時間</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages of the project</source>
        <translation>プロジェクトのページ</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Add it as a todo</source>
        <translation>タスクとして追加</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search everything, or type a command</source>
        <translation>すべてを検索、またはコマンドを入力</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>add as todo</source>
        <translation>タスクとして追加</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Enter the passphrase</source>
        <translation>パスフレーズを入力してください</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>This computer has no keychain. We ask for the passphrase once after each start.</source>
        <translation>このコンピューターにはキーチェーンがありません。起動のたびに一度パスフレーズを尋ねます。</translation>
    </message>
    <message>
        <source>Unlock the keys of this device</source>
        <translation>この端末の鍵のロックを解除</translation>
    </message>
    <message>
        <source>Passphrase of this device</source>
        <translation>この端末のパスフレーズ</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>%1のありか</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlannerText</name>
    <message numerus="yes">
        <source>%Ln todos added to Inbox</source>
        <translation>
            <numerusform>%Ln件のタスクをインボックスに追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1を追加しました</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>%1を複製しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos duplicated</source>
        <translation>
            <numerusform>%Ln件のタスクを複製しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Position %1 of %2</source>
        <translation>%2件中%1番目</translation>
    </message>
    <message>
        <source>A step of %1 now</source>
        <translation>%1のステップにしました</translation>
    </message>
    <message>
        <source>A todo cannot wait for itself.</source>
        <translation>タスクを自分自身のあとにすることはできません。</translation>
    </message>
    <message>
        <source>%1 waits for %2 already. Two todos cannot wait for each other.</source>
        <translation>%1はすでに%2のあとになっています。2つのタスクを互いのあとにすることはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved</source>
        <translation>
            <numerusform>%Ln件のタスクを移動しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the week as a PDF</source>
        <translation>週をPDFに印刷</translation>
    </message>
</context>
<context>
    <name>PrinterMenu</name>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
</context>
<context>
    <name>PriorityMark</name>
    <message>
        <source>Normal priority</source>
        <translation>優先度：標準</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度：低</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>優先度：中</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>優先度：高</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What is stored</source>
        <translation>保管するもの</translation>
    </message>
    <message>
        <source>What you write: todos, projects, goals, tracked time, thoughts and settings, and each change to them, so that you can go back. Texts that you have begun and not finished. Backups of all this.</source>
        <translation>書いた内容：タスク、プロジェクト、目標、時間の記録、考え、設定と、前の状態に戻れるようにそのすべての変更。書きかけの文章。それらすべてのバックアップ。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>In one folder on this computer that only your own account can read. About shows which.</source>
        <translation>このコンピューターの、自分のアカウントだけが読めるフォルダー1つの中です。場所は「Sennightについて」で確かめられます。</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>外に送るもの</translation>
    </message>
    <message>
        <source>Usage statistics</source>
        <translation>利用統計</translation>
    </message>
    <message>
        <source>None. Nothing is counted or sent, not even when something goes wrong.</source>
        <translation>ありません。問題が起きたときも含めて、集計も送信もしません。</translation>
    </message>
    <message>
        <source>With sync on: locked blocks to your server, with their sizes and times, and how many devices you have. Nobody there can read what you write.</source>
        <translation>同期がオンのとき: ロックされたブロックが、その大きさと時刻、端末の数とともにサーバーへ送られます。そこでは誰も書いた内容を読めません。</translation>
    </message>
    <message>
        <source>Nothing. While sync is off, Sennight opens no connection to anywhere.</source>
        <translation>何もありません。同期がオフの間、Sennightはどこにも接続しません。</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>A repair takes the newest backup that is sound, and every change that can still be read beyond it. The damaged file is kept.</source>
        <translation>修復では、正常なもののうち最新のバックアップと、その後の読み取れる変更をすべて使います。破損したファイルも残します。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>修復する</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Look at it, change nothing</source>
        <translation>変更せずに見る</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Explore a sample week</source>
        <translation>サンプルの週を見る</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1: %2%</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ProjectChips</name>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Target was %1</source>
        <translation>目標日は%1でした</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標日 %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>時期です</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>ProjectDetail</name>
    <message>
        <source>Todos</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ProjectFilter</name>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
</context>
<context>
    <name>ProjectHead</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Todo</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why does this matter? One sentence helps you say no later.</source>
        <translation>なぜ大切ですか？ 一文あれば、あとで迷ったときの助けになります。</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Which projects</source>
        <translation>表示するプロジェクト</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>進行中 %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>休止中 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>プロジェクトを絞り込む</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due for review</source>
        <translation>
            <numerusform>見直しの時期 %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectMenu</name>
    <message>
        <source>New intention…</source>
        <translation>新しい目的…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>No longer on this device only</source>
        <translation>このデバイスだけに限定しない</translation>
    </message>
    <message>
        <source>Keep on this device only</source>
        <translation>このデバイスだけに置く</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>すでに進行中です。</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>進行中にする</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>すでに休止中です。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>It is for some day.</source>
        <translation>すでに「いつか」です。</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>いつか</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>すでに完了しています。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>すでにアーカイブ済みです。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>ProjectMenus</name>
    <message>
        <source>Active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Someday</source>
        <translation>いつか</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>No intention</source>
        <translation>目的なし</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>新しい目的…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete; its projects stay</source>
        <translation>削除（プロジェクトは残ります）</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>ProjectNotes</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What should you find here when you come back? Markdown works.</source>
        <translation>次に開いたとき、ここに何があると助かりますか？ Markdownが使えます。</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+クリック</translation>
    </message>
</context>
<context>
    <name>ProjectProgress</name>
    <message>
        <source>Set by you</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>From the todos</source>
        <translation>タスクから計算</translation>
    </message>
</context>
<context>
    <name>ProjectRow</name>
    <message>
        <source>review</source>
        <translation>見直し</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>%1, unfold</source>
        <translation>%1、展開する</translation>
    </message>
    <message>
        <source>%1, fold</source>
        <translation>%1、折りたたむ</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>アーカイブ済み %1</translation>
    </message>
</context>
<context>
    <name>ProjectSwitches</name>
    <message>
        <source>this device only</source>
        <translation>この端末のみ</translation>
    </message>
    <message>
        <source>“%1” syncs</source>
        <translation>「%1」を同期</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message>
        <source>%1 todos done</source>
        <translation>タスク%1件完了</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>このデバイスだけ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Someday</source>
        <translation>いつか</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / 約%2</translation>
    </message>
    <message>
        <source>Other projects</source>
        <translation>その他のプロジェクト</translation>
    </message>
    <message>
        <source>%1, due for review</source>
        <translation>%1、見直しの時期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ProjectTodos</name>
    <message>
        <source>Todos of %1</source>
        <translation>%1のタスク</translation>
    </message>
    <message>
        <source>Your data is on this computer; nothing was changed.</source>
        <translation>データはこのコンピューターにあります。何も変更していません。</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>まだ読み込み中…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>このプロジェクトに追加</translation>
    </message>
</context>
<context>
    <name>ProjectsScreen</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>A project is anything that needs more than one todo and has a reason.</source>
        <translation>2つ以上のタスクが必要で、理由のあるもの。それがプロジェクトです。</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>プロジェクトはまだありません</translation>
    </message>
    <message>
        <source>No project is active</source>
        <translation>進行中のプロジェクトはありません</translation>
    </message>
    <message>
        <source>No project is paused</source>
        <translation>休止中のプロジェクトはありません</translation>
    </message>
    <message>
        <source>No project is done yet</source>
        <translation>完了したプロジェクトはまだありません</translation>
    </message>
</context>
<context>
    <name>ProposedCards</name>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <translation>%1、提案</translation>
    </message>
</context>
<context>
    <name>PutBackList</name>
    <message>
        <source>Put back</source>
        <translation>削除取り消し</translation>
    </message>
    <message>
        <source>Keep it: %1</source>
        <translation>残す: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Delete it again, a title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PutBackTexts</name>
    <message>
        <source>today at %1</source>
        <comment>a time</comment>
        <translation>今日の%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time</comment>
        <translation>%1の%2</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>別の端末</translation>
    </message>
    <message>
        <source>You moved it to %1</source>
        <comment>a day</comment>
        <translation>%1に移動しました</translation>
    </message>
    <message>
        <source>You marked it as done</source>
        <translation>完了にしました</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>変更しました</translation>
    </message>
    <message>
        <source>%1, but it had been deleted on %2 %3. We kept your version here.</source>
        <comment>what you did, device, on Sunday at 21:40</comment>
        <translation>%1が、%3に%2で削除されていました。この端末の版を残しました。</translation>
    </message>
    <message>
        <source>You deleted it %1, but it had been changed on %2. We kept the version from there.</source>
        <comment>on Sunday at 21:40, device</comment>
        <translation>%1に削除しましたが、%2で変更されていました。そちらの版を残しました。</translation>
    </message>
    <message>
        <source>It was deleted on %1 %2, but it had been changed on %3. We kept the version from there.</source>
        <comment>device, on Sunday at 21:40, device</comment>
        <translation>%2に%1で削除されましたが、%3で変更されていました。そちらの版を残しました。</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>PrtSc</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Add a todo</source>
        <translation>タスクを追加</translation>
    </message>
</context>
<context>
    <name>QuickAddChips</name>
    <message>
        <source>What was understood</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>from this screen</source>
        <translation>この画面から</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>QuickAddFoot</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>add another</source>
        <translation>続けて追加</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>edit a chip</source>
        <translation>項目を編集</translation>
    </message>
    <message>
        <source>to Inbox</source>
        <translation>インボックスへ</translation>
    </message>
    <message>
        <source>Write what is to be done first</source>
        <translation>先にやることを書いてください</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>タスクを追加</translation>
    </message>
</context>
<context>
    <name>QuickAddHelp</name>
    <message>
        <source>fri, 13 nov, +3d</source>
        <translation>金曜、11月13日、+3d</translation>
    </message>
    <message>
        <source>the day it is planned for</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>due 20 nov</source>
        <translation>期限11月20日</translation>
    </message>
    <message>
        <source>a deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>2h, 45m, 1.5h</source>
        <translation>45分、1時間30分</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>at 11:30</source>
        <translation>11時30分</translation>
    </message>
    <message>
        <source>a reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>#Finance</source>
        <translation>#家計</translation>
    </message>
    <message>
        <source>project or tag</source>
        <translation>プロジェクトまたはタグ</translation>
    </message>
    <message>
        <source>every mon, monthly</source>
        <translation>毎週月曜、毎月</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>!high, !low</source>
        <translation>!高、!低</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>~ Gauge 7</source>
        <translation>~ 報告書</translation>
    </message>
    <message>
        <source>weekly goal</source>
        <translation>週の目標</translation>
    </message>
    <message>
        <source>&quot;fri&quot;</source>
        <translation>&quot;金曜&quot;</translation>
    </message>
    <message>
        <source>stays plain text</source>
        <translation>ただの文字として扱う</translation>
    </message>
    <message>
        <source>// anything</source>
        <translation>// 何でも</translation>
    </message>
    <message>
        <source>goes into the notes</source>
        <translation>メモに入る</translation>
    </message>
    <message>
        <source>What it understands</source>
        <translation>書き方</translation>
    </message>
</context>
<context>
    <name>QuickAddLine</name>
    <message>
        <source>New todo</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>QuickAddView</name>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>毎年</translation>
    </message>
</context>
<context>
    <name>QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>タスクを追加</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyBox</name>
    <message>
        <source>Recovery key, hidden</source>
        <translation>復元キー(非表示)</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>復元キー: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Recovery key for Sennight</source>
        <translation>Sennightの復元キー</translation>
    </message>
    <message>
        <source>The recovery key of your Sennight account. Whoever has it can read everything that you sync.</source>
        <translation>あなたのSennightアカウントの復元キーです。これを持つ人は、同期するすべてを読めます。</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>a day after completion</source>
        <translation>完了の1日後</translation>
    </message>
    <message>
        <source>a week after completion</source>
        <translation>完了の1週間後</translation>
    </message>
    <message>
        <source>a month after completion</source>
        <translation>完了の1か月後</translation>
    </message>
    <message>
        <source>a year after completion</source>
        <translation>完了の1年後</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>第1%1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation>第2%1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation>第3%1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation>第4%1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最終%1</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <translation>第%2%1</translation>
    </message>
    <message>
        <source>%1 number %2 from the end</source>
        <translation>終わりから%2番目の%1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>day %1 from the end</source>
        <translation>終わりから%1日目</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, name of the month</comment>
        <translation>%2%1日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a rule</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>平日は毎日</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>毎週%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>every year in January</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>%n日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>%n週間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>%nか月ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>%n年ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after completion</source>
        <translation>
            <numerusform>完了の%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after completion</source>
        <translation>
            <numerusform>完了の%n週間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after completion</source>
        <translation>
            <numerusform>完了の%nか月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after completion</source>
        <translation>
            <numerusform>完了の%n年後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Reviewed</source>
        <translation>見直し済み</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1. Does it still matter, and is the next step clear?</source>
        <translation>%1。今も大切ですか？ 次の一歩ははっきりしていますか？</translation>
    </message>
    <message>
        <source>Review %1 of %2</source>
        <translation>見直し %1 / %2</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>見直しの時期です</translation>
    </message>
</context>
<context>
    <name>ReviewBars</name>
    <message>
        <source>Hours a day: %1</source>
        <translation>一日ごとの時間：%1</translation>
    </message>
</context>
<context>
    <name>ReviewChoices</name>
    <message>
        <source>What becomes of it</source>
        <translation>このあとどうするか</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>The week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>%1 todos, %2</source>
        <translation>タスク%1件、%2</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>ReviewHints</name>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>2週間ごと</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>4週間ごと</translation>
    </message>
    <message>
        <source>Every 13 weeks</source>
        <translation>13週間ごと</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Another interval…</source>
        <translation>ほかの間隔…</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>この週の数字</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Steps of the review</source>
        <translation>振り返りの手順</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>This week is closed. You can still change what you decided.</source>
        <translation>この週は締めくくりました。決めたことはまだ変えられます。</translation>
    </message>
    <message>
        <source>You can stop at any step and pick it up later.</source>
        <translation>どの手順でも中断でき、あとで続けられます。</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Pick a day</source>
        <translation>日を選ぶ</translation>
    </message>
    <message>
        <source>To Inbox</source>
        <translation>インボックスへ</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>繰り越す</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>A goal again</source>
        <translation>目標に戻す</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>目標にする</translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln days</source>
        <translation>
            <numerusform>作成から%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>インボックス</translation>
    </message>
    <message numerus="yes">
        <source>It has rolled over %Ln times. Split it, park it, or let it go; or roll it once more.</source>
        <translation>
            <numerusform>%Ln回繰り越されています。分割する、保留にする、手放す、もう一度繰り越す、から選べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>繰り越し</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2件完了</translation>
    </message>
    <message>
        <source>no todos</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>%1 planned, %2 tracked</source>
        <translation>予定%1、記録%2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>not reached in week %1</source>
        <translation>第%1週は未達成</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>予定はありませんでした。</translation>
    </message>
    <message>
        <source>Everything got done.</source>
        <translation>すべて終わりました。</translation>
    </message>
    <message>
        <source>%1 of %2 todos got done.</source>
        <translation>終わったタスクは%2件中%1件です。</translation>
    </message>
    <message>
        <source>The week was not committed, so changes of the plan have no measure.</source>
        <translation>この週は確定していないため、計画からの変更は測れません。</translation>
    </message>
    <message>
        <source>The plan stayed as it was committed.</source>
        <translation>計画は確定したときのままでした。</translation>
    </message>
    <message>
        <source>Since you committed to it: %1.</source>
        <translation>確定後の変更：%1。</translation>
    </message>
    <message>
        <source>One thing did not get done.</source>
        <translation>終わらなかったことが1件あります。</translation>
    </message>
    <message>
        <source>%1 things did not get done.</source>
        <translation>終わらなかったことが%1件あります。</translation>
    </message>
    <message>
        <source>Nothing is left over. There is nothing to decide here.</source>
        <translation>残りはありません。ここで決めることもありません。</translation>
    </message>
    <message>
        <source>Decide each one once. Letting go is a decision too, and Undo takes it back.</source>
        <translation>1件につき一度だけ決めます。手放すことも一つの決断で、「元に戻す」で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow when these are decided.</source>
        <translation>
            <numerusform>これらを決めると、あと%Ln件続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no goals.</source>
        <translation>目標はありませんでした。</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>目標を達成しました。</translation>
    </message>
    <message>
        <source>All goals are reached.</source>
        <translation>すべての目標を達成しました。</translation>
    </message>
    <message>
        <source>The goal is not reached yet.</source>
        <translation>目標はまだ達成していません。</translation>
    </message>
    <message>
        <source>%1 of %2 goals are reached.</source>
        <translation>達成した目標は%2件中%1件です。</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>比べられるものはありません。</translation>
    </message>
    <message>
        <source>Nothing ran long.</source>
        <translation>長引いたものはありません。</translation>
    </message>
    <message>
        <source>One todo ran long.</source>
        <translation>1件のタスクが長引きました。</translation>
    </message>
    <message>
        <source>%1 todos ran long.</source>
        <translation>%1件のタスクが長引きました。</translation>
    </message>
    <message>
        <source>What has no project</source>
        <translation>プロジェクトのないタスク</translation>
    </message>
    <message>
        <source>%1 took %2 times as long</source>
        <translation>%1は見積もりの%2倍</translation>
    </message>
    <message>
        <source>Every project came in close to its estimates.</source>
        <translation>どのプロジェクトもほぼ見積もりどおりでした。</translation>
    </message>
    <message>
        <source>the rest came in under</source>
        <translation>ほかは見積もり以内</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos do not fit yet.</source>
        <translation>
            <numerusform>%Ln件のタスクがまだ収まりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>no goals</source>
        <translation>目標なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to close</source>
        <translation>
            <numerusform>未決定%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reached</source>
        <translation>%1 / %2件達成</translation>
    </message>
    <message>
        <source>nothing left over</source>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 / %2件決定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran long</source>
        <translation>
            <numerusform>長引いたもの%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ran long</source>
        <translation>長引いたものなし</translation>
    </message>
    <message>
        <source>no goals yet</source>
        <translation>目標はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals</source>
        <translation>
            <numerusform>目標%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Close the week</source>
        <translation>週を締めくくる</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1件完了、%2</translation>
    </message>
    <message>
        <source>a line for later</source>
        <translation>あとの自分へひとこと</translation>
    </message>
    <message>
        <source>written</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>What should be true by the end of week %1?</source>
        <translation>第%1週に達成したいことは？</translation>
    </message>
    <message>
        <source>What would you tell next week&apos;s you?</source>
        <translation>来週の自分に、何を伝えますか？</translation>
    </message>
    <message>
        <source>Next week may have some.</source>
        <translation>来週は立ててみてもよいでしょう。</translation>
    </message>
    <message>
        <source>A goal that goes on takes its open todos with it.</source>
        <translation>繰り越した目標には、未完了のタスクもついていきます。</translation>
    </message>
    <message>
        <source>No todo that was done has both an estimate and tracked time.</source>
        <translation>完了したタスクに、見積もりと記録の両方があるものがありません。</translation>
    </message>
    <message>
        <source>One line is enough. It is shown on the first day of the week.</source>
        <translation>ひとことで十分です。来週の最初の日に表示されます。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, as many as last week</source>
        <translation>%1、先週と同じ件数</translation>
    </message>
    <message>
        <source>%1, %2 more than last week</source>
        <translation>%1、先週より%2件多い</translation>
    </message>
    <message>
        <source>%1, %2 fewer than last week</source>
        <translation>%1、先週より%2件少ない</translation>
    </message>
    <message>
        <source>No estimate can be compared with tracked time.</source>
        <translation>記録と比べられる見積もりがありません。</translation>
    </message>
    <message>
        <source>You planned %1 for what took %2.</source>
        <translation>見積もりは%1、実際は%2でした。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>outcome</comment>
        <translation>分割済み</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Keep on this device only</source>
        <translation>この端末だけに置く</translation>
    </message>
    <message>
        <source>“%1” and its todos no longer leave this device. What was sent before stays locked on the server until it is tidied up.</source>
        <translation>「%1」とそのToDoは、もうこの端末から出ません。これまでに送られたものは、整理されるまでサーバーにロックされたまま残ります。</translation>
    </message>
    <message>
        <source>Keep the copy on your other devices?</source>
        <translation>ほかの端末のコピーを残しますか?</translation>
    </message>
    <message>
        <source>Keep the copy there, as it is now</source>
        <translation>今のままのコピーをそこに残す</translation>
    </message>
    <message>
        <source>It no longer follows what you change here.</source>
        <translation>ここでの変更はもう反映されません。</translation>
    </message>
    <message>
        <source>It is deleted there, and stays in their History.</source>
        <translation>そこでは削除され、履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Todos</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Goals and projects</source>
        <translation>目標とプロジェクト</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>考え</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>最初の%1件</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide it</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Put the recovery key somewhere safe</source>
        <translation>復元キーを安全な場所に置いてください</translation>
    </message>
    <message>
        <source>Enter the present one; a new passphrase needs to be longer</source>
        <translation>今のものを入力してください。新しいパスフレーズはもっと長くします</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep the new recovery key</source>
        <translation>新しい復元キーを保管</translation>
    </message>
    <message>
        <source>Replace recovery key and passphrase?</source>
        <translation>復元キーとパスフレーズを置き換えますか?</translation>
    </message>
    <message>
        <source>Present recovery key or passphrase</source>
        <translation>今の復元キーまたはパスフレーズ</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>省略できます</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>I have put the recovery key somewhere I will find it in a year.</source>
        <translation>1年後にも見つけられる場所に復元キーを置きました。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>First you put the new recovery key somewhere. Until you replace them, the old recovery key and passphrase open your data.</source>
        <translation>まず新しい復元キーをどこかに置きます。置き換えるまでは、古い復元キーとパスフレーズでデータが開きます。</translation>
    </message>
    <message>
        <source>Put it somewhere now: it is shown only here. The old recovery key and passphrase open your data until you replace them, and nothing from then on.</source>
        <translation>今どこかに置いてください。表示されるのはここだけです。古い復元キーとパスフレーズでは、置き換えるまではデータが開き、以後は何も開きません。</translation>
    </message>
    <message>
        <source>Put it somewhere now: it is shown only here. The old recovery key opens your data until you replace it, and nothing from then on.</source>
        <translation>今どこかに置いてください。表示されるのはここだけです。古い復元キーでは、置き換えるまではデータが開き、以後は何も開きません。</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with your copy.</source>
        <translation>第%1グループではありません。控えと見比べてください。</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>設定の項目</translation>
    </message>
</context>
<context>
    <name>SelectedTodo</name>
    <message numerus="yes">
        <source>%Ln todos wait for a place</source>
        <translation>
            <numerusform>行き先を待つタスクが%Ln件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Triage goes through them one at a time: project, next step, goal, day. You can leave at any point; what is decided stays.</source>
        <translation>仕分けでは、プロジェクト、次の一歩、目標、日付を1件ずつ決めていきます。いつでも中断でき、決めたことは残ります。</translation>
    </message>
    <message>
        <source>Start triage</source>
        <translation>仕分けを始める</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>It is not asked yet: that comes with the last step.</source>
        <translation>まだ問い合わせません。それは最後の手順です。</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>どのサーバーか</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Where the server asks for one; it works once</source>
        <translation>サーバーが求める場合のみ。一度だけ使えます</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>As your other devices show it</source>
        <translation>ほかの端末に表示される名前</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>この端末の名前</translation>
    </message>
    <message>
        <source>This computer has no keychain. We ask for a passphrase once after each start.</source>
        <translation>このコンピューターにはキーチェーンがありません。起動のたびに一度パスフレーズを尋ねます。</translation>
    </message>
    <message>
        <source>The keys of this device are kept in the system keychain.</source>
        <translation>この端末の鍵はシステムのキーチェーンに置かれます。</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Data &amp; backups</source>
        <translation>データの管理</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sennightについて</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message>
        <source>Back: %1</source>
        <translation>戻る: %1</translation>
    </message>
    <message>
        <source>You can keep working meanwhile</source>
        <translation>その間も作業を続けられます</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>まだ何も送られていません</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順%1/%2: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順%1/%2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ShutdownPanel</name>
    <message>
        <source>Shut down the day</source>
        <translation>一日を締めくくる</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open</source>
        <translation>
            <numerusform>未完了 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>All to tomorrow</source>
        <translation>すべて明日へ</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>今日の未完了</translation>
    </message>
    <message>
        <source>Nothing is open. The day is yours.</source>
        <translation>未完了のタスクはありません。あとは自由な時間です。</translation>
    </message>
    <message>
        <source>One line for tomorrow</source>
        <translation>明日へのひとこと</translation>
    </message>
    <message>
        <source>What would you tell tomorrow&apos;s you?</source>
        <translation>明日の自分に、何を伝えますか？</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今日はここまで</translation>
    </message>
</context>
<context>
    <name>ShutdownRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1  Tomorrow</source>
        <translation>1  明日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>2  Next week</source>
        <translation>2  来週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>2  This week</source>
        <translation>2  今週</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>3  Let go</source>
        <translation>3  手放す</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放す</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>サイドバーを折りたたむ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SidebarActions</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>タスクを追加</translation>
    </message>
</context>
<context>
    <name>SidebarPlaces</name>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>インボックス</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Review, begun</source>
        <translation>振り返り、途中</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>SidebarProjects</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Parts</source>
        <translation>分割後のタスク</translation>
    </message>
    <message>
        <source>One part a line, with its estimate at the end</source>
        <translation>1行に1件、最後に見積もり</translation>
    </message>
    <message>
        <source>Write the outline 45m</source>
        <translation>構成を考える 45分</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>StageBars</name>
    <message>
        <source>Stage %1 of 5</source>
        <translation>段階 %1 / 5</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>Dumped</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>振り分け済み</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>具体化済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>予定済み</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>StageTitles</name>
    <message>
        <source>Dumped</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>振り分け済み</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>具体化済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>予定済み</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>振り分け</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>具体化</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Stage %1 of 5, %2</source>
        <translation>段階 %1 / 5、%2</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>dumped</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>振り分け済み</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>具体化済み</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>予定済み</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>確定済み</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>This device joins your others. What is here and what is there come together.</source>
        <translation>この端末がほかの端末に加わります。ここにあるものとそこにあるものが合わさります。</translation>
    </message>
    <message>
        <source>The account is made, and your data goes there, locked. You can cancel while it does.</source>
        <translation>アカウントを作り、データをロックして送ります。その間にキャンセルできます。</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>確認と開始</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Setting sync up</source>
        <translation>同期を設定中</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開くもの</translation>
    </message>
    <message>
        <source>your recovery key</source>
        <translation>復元キー</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>the recovery key alone</source>
        <translation>復元キーのみ</translation>
    </message>
    <message>
        <source>the passphrase or the recovery key</source>
        <translation>パスフレーズまたは復元キー</translation>
    </message>
    <message>
        <source>Keys of this device</source>
        <translation>この端末の鍵</translation>
    </message>
    <message>
        <source>in a file under a passphrase</source>
        <translation>パスフレーズでロックされたファイル</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>What syncs</source>
        <translation>同期するもの</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Pause</source>
        <comment>sync</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>sync</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>今すぐ削除</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>優先度：%1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>このデバイスだけ</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Do it today</source>
        <translation>今日やる</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>理由を隠す</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由は？</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>今後は表示しない</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>SwitchQuestion</name>
    <message>
        <source>Keep</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切り替える</translation>
    </message>
    <message>
        <source>Stop “%1” and start this one?</source>
        <translation>「%1」を止めて、こちらを始めますか？</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>This computer is not online.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>Your changes are safe here and go out when it is back.</source>
        <translation>変更はここに無事にあり、つながったときに送られます。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Your changes are safe here.</source>
        <translation>このネットワークには先にサインインが必要です。変更はここに無事にあります。</translation>
    </message>
    <message>
        <source>Open a web page to sign in to the network, then try again.</source>
        <translation>ウェブページを開いてネットワークにサインインし、もう一度試してください。</translation>
    </message>
    <message>
        <source>The proxy of this network refused. Your changes are safe here.</source>
        <translation>このネットワークのプロキシに拒否されました。変更はここに無事にあります。</translation>
    </message>
    <message>
        <source>Check the name and password of the proxy in the system&apos;s settings.</source>
        <translation>システム設定でプロキシの名前とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>%1 is busy and asked to wait. Your changes are safe here.</source>
        <translation>%1は混み合っていて、待つよう求めています。変更はここに無事にあります。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動でもう一度試します。</translation>
    </message>
    <message>
        <source>There is no room left on the server. Nothing was lost.</source>
        <translation>サーバーに空きがありません。失われたものはありません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more room.</source>
        <translation>サーバーの運営者に容量を増やしてもらってください。</translation>
    </message>
    <message>
        <source>Cannot reach %1. Your changes are safe here.</source>
        <translation>%1につながりません。変更はここに無事にあります。</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays so, check the address.</source>
        <translation>自動でもう一度試します。続くようなら、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not prove that it is your server. Nothing was sent.</source>
        <translation>%1は、あなたのサーバーであることを証明できませんでした。何も送られていません。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Sennight server.</source>
        <translation>%1で応答しているのはSennightサーバーではありません。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Another device uses a newer Sennight.</source>
        <translation>ほかの端末が新しいSennightを使っています。</translation>
    </message>
    <message>
        <source>Update this one to go on syncing.</source>
        <translation>同期を続けるには、この端末を更新してください。</translation>
    </message>
    <message>
        <source>This device was removed from your devices. Everything on it stays; it no longer syncs.</source>
        <translation>この端末はあなたの端末から外されました。中のものはすべて残り、同期はしなくなります。</translation>
    </message>
    <message>
        <source>Keep using it alone, or join again.</source>
        <translation>単独で使い続けるか、もう一度加わってください。</translation>
    </message>
    <message>
        <source>What you change here stays here as a copy, because this device may not edit.</source>
        <translation>この端末は編集できないため、ここでの変更はコピーとしてここに残ります。</translation>
    </message>
    <message>
        <source>Give it more trust on a device with full trust.</source>
        <translation>完全に信頼された端末で、もっと信頼を与えてください。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Your changes are safe here.</source>
        <translation>このコンピューターのキーチェーンがロックされています。変更はここに無事にあります。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keys of this device are locked. Your changes are safe here.</source>
        <translation>この端末の鍵がロックされています。変更はここに無事にあります。</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device to go on syncing.</source>
        <translation>同期を続けるには、この端末のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The keys of this device are gone. Everything on it stays.</source>
        <translation>この端末の鍵がなくなりました。中のものはすべて残ります。</translation>
    </message>
    <message>
        <source>Join again with your recovery key or passphrase.</source>
        <translation>復元キーかパスフレーズで、もう一度加わってください。</translation>
    </message>
    <message>
        <source>Choose a passphrase for the keys of this device.</source>
        <translation>この端末の鍵のパスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so other devices may show odd times.</source>
        <translation>このコンピューターの時計がずれているため、ほかの端末でおかしな時刻が表示されることがあります。</translation>
    </message>
    <message>
        <source>Set the clock right in the system&apos;s settings.</source>
        <translation>システム設定で時計を合わせてください。</translation>
    </message>
    <message>
        <source>A character of the recovery key is wrong.</source>
        <translation>復元キーの文字に誤りがあります。</translation>
    </message>
    <message>
        <source>Compare it with your copy, group by group.</source>
        <translation>控えとグループごとに見比べてください。</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key is not right.</source>
        <translation>復元キーの第%1グループが正しくありません。</translation>
    </message>
    <message>
        <source>Compare it with your copy.</source>
        <translation>控えと見比べてください。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it like sync.example.org.</source>
        <translation>sync.example.orgのように書いてください。</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted.</source>
        <translation>このアドレスへの経路は暗号化されていません。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>https://で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new one.</source>
        <translation>サーバーの運営者に新しいものをもらってください。</translation>
    </message>
    <message>
        <source>%1 takes no new accounts.</source>
        <translation>%1は新しいアカウントを受け付けていません。</translation>
    </message>
    <message>
        <source>Join an account that you have, or use another server.</source>
        <translation>持っているアカウントに加わるか、別のサーバーを使ってください。</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>このパスフレーズは簡単に推測されます。</translation>
    </message>
    <message>
        <source>Use four or more words that do not belong together.</source>
        <translation>つながりのない4つ以上の単語を使ってください。</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>このパスフレーズは使えません。</translation>
    </message>
    <message>
        <source>Use letters, digits and signs that every keyboard has.</source>
        <translation>どのキーボードにもある文字、数字、記号を使ってください。</translation>
    </message>
    <message>
        <source>This does not open your data.</source>
        <translation>これではデータを開けません。</translation>
    </message>
    <message>
        <source>Check capital letters, or use the other one: passphrase or recovery key.</source>
        <translation>大文字と小文字を確認するか、もう一方(パスフレーズか復元キー)を使ってください。</translation>
    </message>
    <message>
        <source>The recovery key was not asked back yet.</source>
        <translation>復元キーの確認がまだです。</translation>
    </message>
    <message>
        <source>Enter the group that is asked for.</source>
        <translation>求められたグループを入力してください。</translation>
    </message>
    <message>
        <source>Something came that none of your devices wrote. It was refused.</source>
        <translation>あなたのどの端末も書いていないものが届いたため、拒否しました。</translation>
    </message>
    <message>
        <source>Nothing here was changed. Tell whoever runs the server.</source>
        <translation>ここでは何も変わっていません。サーバーの運営者に知らせてください。</translation>
    </message>
    <message>
        <source>Two of your devices have the same changes and show different things.</source>
        <translation>2台の端末が、同じ変更を持ちながら違うものを表示しています。</translation>
    </message>
    <message>
        <source>Nothing is lost. Please report this: it is a mistake of Sennight.</source>
        <translation>失われたものはありません。Sennightの誤りですので、報告してください。</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>この端末にはそれができません。</translation>
    </message>
    <message>
        <source>Do it on a device with full trust.</source>
        <translation>完全に信頼された端末で行ってください。</translation>
    </message>
    <message>
        <source>This is the last device with full trust.</source>
        <translation>完全に信頼された最後の端末です。</translation>
    </message>
    <message>
        <source>Give another device full trust first.</source>
        <translation>先にほかの端末を完全に信頼してください。</translation>
    </message>
    <message>
        <source>There is too little memory to make the keys.</source>
        <translation>鍵を作るためのメモリーが足りません。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>キャンセルしました。すべて元のままです。</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>いつでも、もう一度始められます。</translation>
    </message>
    <message>
        <source>Sync needs you: check the address</source>
        <translation>同期の対応が必要: アドレスを確認</translation>
    </message>
    <message>
        <source>Sync needs you: update</source>
        <translation>同期の対応が必要: 更新</translation>
    </message>
    <message>
        <source>Sync needs you: join again</source>
        <translation>同期の対応が必要: もう一度加わる</translation>
    </message>
    <message>
        <source>Sync needs you: unlock</source>
        <translation>同期の対応が必要: ロック解除</translation>
    </message>
    <message>
        <source>This device may only read</source>
        <translation>この端末は読むことしかできません</translation>
    </message>
    <message>
        <source>No room on the server</source>
        <translation>サーバーに空きがありません</translation>
    </message>
    <message>
        <source>Sync needs you: see what</source>
        <translation>同期の対応が必要: 内容を見る</translation>
    </message>
    <message>
        <source>Full trust</source>
        <translation>完全に信頼</translation>
    </message>
    <message>
        <source>Can edit</source>
        <translation>編集できる</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読むだけ</translation>
    </message>
    <message>
        <source>Stores only</source>
        <translation>保管のみ</translation>
    </message>
    <message>
        <source>It can edit, and change and revoke devices</source>
        <translation>編集のほか、端末を変更したり外したりできます</translation>
    </message>
    <message>
        <source>It can read and edit everything</source>
        <translation>すべてを読み、編集できます</translation>
    </message>
    <message>
        <source>It keeps locked blocks and can read none</source>
        <translation>ロックされたブロックを保管し、何も読めません</translation>
    </message>
    <message>
        <source>Sync was turned on</source>
        <translation>同期をオンにしました</translation>
    </message>
    <message>
        <source>This device joined</source>
        <translation>この端末が加わりました</translation>
    </message>
    <message>
        <source>Sync was turned off</source>
        <translation>同期をオフにしました</translation>
    </message>
    <message>
        <source>Sync was paused</source>
        <translation>同期を一時停止しました</translation>
    </message>
    <message>
        <source>Sync was resumed</source>
        <translation>同期を再開しました</translation>
    </message>
    <message>
        <source>Recovery key and passphrase were replaced</source>
        <translation>復元キーとパスフレーズを置き換えました</translation>
    </message>
    <message>
        <source>“%1” joined</source>
        <translation>「%1」が加わりました</translation>
    </message>
    <message>
        <source>A device is now called “%1”</source>
        <translation>端末の名前が「%1」になりました</translation>
    </message>
    <message>
        <source>The trust of “%1” was changed</source>
        <translation>「%1」の信頼が変わりました</translation>
    </message>
    <message>
        <source>“%1” was revoked</source>
        <translation>「%1」を外しました</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this computer does not trust the server&apos;s certificate: ask whoever runs the server.</source>
        <translation>アドレスを確かめてください。正しい場合は、このコンピューターがサーバーの証明書を信頼していません。サーバーの運営者に尋ねてください。</translation>
    </message>
    <message>
        <source>%1 did not answer: it may have happened, or not.</source>
        <translation>%1から応答がありません。行われたかどうか分かりません。</translation>
    </message>
    <message>
        <source>Keep the old and the new recovery key, and try again.</source>
        <translation>古い復元キーも新しい復元キーも取っておき、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain, or it was not opened.</source>
        <translation>このコンピューターにはキーチェーンがないか、開かれませんでした。</translation>
    </message>
    <message>
        <source>%1 wants an invite. None was given, or it was used before, is too old or was mistyped.</source>
        <translation>%1には招待が必要です。入力されていないか、使用済み、期限切れ、または入力の誤りです。</translation>
    </message>
    <message>
        <source>Try again when it is.</source>
        <translation>オンラインになったら、もう一度試してください。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>このネットワークには先にサインインが必要です。</translation>
    </message>
    <message>
        <source>The proxy of this network refused.</source>
        <translation>このネットワークのプロキシに拒否されました。</translation>
    </message>
    <message>
        <source>%1 is busy and asked to wait.</source>
        <translation>%1は混み合っていて、待つよう求めています。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 answers, but it has a fault.</source>
        <translation>%1は応答しますが、不具合があります。</translation>
    </message>
    <message>
        <source>Try again in a while. If it stays so, tell whoever runs the server.</source>
        <translation>しばらくしてから、もう一度試してください。続くようなら、サーバーの運営者に知らせてください。</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>%1につながりません。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>アドレスとネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 answers, but it has a fault. Your changes are safe here.</source>
        <translation>%1は応答しますが、不具合があります。変更はここに無事にあります。</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays so, tell whoever runs the server.</source>
        <translation>自動でもう一度試します。続くようなら、サーバーの運営者に知らせてください。</translation>
    </message>
    <message>
        <source>Your account or this device is no longer known to %1. The account may have been deleted on another device, or an older backup was put back there. Everything here stays.</source>
        <translation>%1は、あなたのアカウントかこの端末をもう認識していません。別の端末でアカウントが削除されたか、古いバックアップに戻されたのかもしれません。ここのものはすべて残ります。</translation>
    </message>
    <message>
        <source>Join again; where the account was deleted, set it up anew or turn sync off.</source>
        <translation>もう一度加わるか、アカウントが削除された場合は、新しく設定するか同期をオフにしてください。</translation>
    </message>
    <message>
        <source>The keychain with the keys of this device does not answer. Your changes are safe here.</source>
        <translation>この端末の鍵が入っているキーチェーンが応答しません。変更はここに無事にあります。</translation>
    </message>
    <message>
        <source>Start it, or sign in to this computer as you usually do, then try again.</source>
        <translation>キーチェーンを起動するか、いつものようにこのコンピューターにサインインして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Sync is doing something else right now. Nothing was changed.</source>
        <translation>同期は今ほかの処理をしています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>終わってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Sync is off.</source>
        <translation>同期はオフです。</translation>
    </message>
    <message>
        <source>Turn it on first.</source>
        <translation>先にオンにしてください。</translation>
    </message>
    <message>
        <source>Sync is on already. Nothing was changed.</source>
        <translation>同期はすでにオンです。何も変わっていません。</translation>
    </message>
    <message>
        <source>For another account, turn it off first; everything stays here.</source>
        <translation>別のアカウントを使うには、先にオフにしてください。ここのものはすべて残ります。</translation>
    </message>
    <message>
        <source>A device cannot remove itself.</source>
        <translation>端末は自分自身を外せません。</translation>
    </message>
    <message>
        <source>Turn sync off here, or remove it on another device.</source>
        <translation>ここで同期をオフにするか、ほかの端末で外してください。</translation>
    </message>
    <message>
        <source>The account has no such device.</source>
        <translation>アカウントにそのような端末はありません。</translation>
    </message>
    <message>
        <source>Look at the list of devices again.</source>
        <translation>端末の一覧をもう一度見てください。</translation>
    </message>
    <message>
        <source>That device was removed before, and that is for good.</source>
        <translation>その端末はすでに外されていて、元には戻せません。</translation>
    </message>
    <message>
        <source>It can join again with the recovery key or passphrase.</source>
        <translation>復元キーかパスフレーズで、もう一度加わることができます。</translation>
    </message>
    <message>
        <source>It is so already. Nothing was changed.</source>
        <translation>すでにそうなっています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>This computer is not online. Nothing here was changed.</source>
        <translation>このコンピューターはオフラインです。ここでは何も変わっていません。</translation>
    </message>
    <message>
        <source>Connect it, then try again.</source>
        <translation>接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cannot reach %1. Nothing here was changed.</source>
        <translation>%1に接続できません。ここでは何も変わっていません。</translation>
    </message>
    <message>
        <source>Check the address, and that the server is running; then try again.</source>
        <translation>アドレスと、サーバーが動いていることを確かめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Nothing here was changed.</source>
        <translation>このネットワークは先にログインを求めています。ここでは何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 is busy and asked to wait. Nothing here was changed.</source>
        <translation>%1は混み合っていて、待つように求めています。ここでは何も変わっていません。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>This recovery key opens no account on %1.</source>
        <translation>この復元キーで開けるアカウントは%1にありません。</translation>
    </message>
    <message>
        <source>It may have been replaced by a newer one, belong to another account or server, or the account was deleted.</source>
        <translation>新しい復元キーに置き換えられたか、別のアカウントやサーバーのものか、アカウントが削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>This passphrase does not open your data.</source>
        <translation>このパスフレーズではデータを開けません。</translation>
    </message>
    <message>
        <source>Check capital letters, or use the recovery key.</source>
        <translation>大文字と小文字を確かめるか、復元キーを使ってください。</translation>
    </message>
    <message>
        <source>%1 makes new accounts with an invite only.</source>
        <translation>%1では、招待がある場合にだけ新しいアカウントを作れます。</translation>
    </message>
    <message>
        <source>Enter the invite that you have from whoever runs the server.</source>
        <translation>サーバーの運営者から受け取った招待を入力してください。</translation>
    </message>
    <message>
        <source>%1 did not take this invite: it was used before, is too old or was mistyped.</source>
        <translation>%1はこの招待を受け付けませんでした。使用済みか、期限切れか、打ち間違いです。</translation>
    </message>
    <message>
        <source>It can read everything and change nothing</source>
        <translation>すべてを読めますが、何も変更できません</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新しい端末</translation>
    </message>
    <message>
        <source>Sync was not set up</source>
        <translation>同期は設定されませんでした</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>sync</comment>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>SyncIntro</name>
    <message>
        <source>Everything is on this device only, and nothing leaves it. With sync, several devices of yours show the same: each change is locked here before it goes out, and only your devices can open it.</source>
        <translation>すべてはこの端末だけにあり、外に出ません。同期すると、複数の端末に同じものが表示されます。変更は出る前にここでロックされ、開けるのはあなたの端末だけです。</translation>
    </message>
    <message>
        <source>On your own server, or one that you trust to be there. You need its address, and an invite where it asks for one.</source>
        <translation>自分のサーバー、または信頼できるサーバーで使います。そのアドレスと、求められる場合は招待が必要です。</translation>
    </message>
    <message>
        <source>Begin with this device</source>
        <translation>この端末から始める</translation>
    </message>
    <message>
        <source>Set up sync…</source>
        <translation>同期を設定…</translation>
    </message>
    <message>
        <source>Another device of yours syncs already. You need its server&apos;s address, and your recovery key or passphrase.</source>
        <translation>ほかの端末がすでに同期しています。そのサーバーのアドレスと、復元キーかパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Join my devices</source>
        <translation>自分の端末に加わる</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加わる…</translation>
    </message>
    <message>
        <source>The sample week never syncs.</source>
        <translation>見本の週は同期されません。</translation>
    </message>
    <message>
        <source>Sync is not there: this profile can only be read, or a part of Sennight is missing.</source>
        <translation>同期は使えません。このプロファイルは読み取り専用か、Sennightの一部が欠けています。</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>On this device only</source>
        <translation>このデバイスだけ</translation>
    </message>
</context>
<context>
    <name>SyncLog</name>
    <message>
        <source>Sync log</source>
        <translation>同期の記録</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>その種類のことは起きていません。</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>古いものを表示</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>On</source>
        <comment>sync</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Sync is on</source>
        <translation>同期はオン</translation>
    </message>
</context>
<context>
    <name>SyncPopover</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>端末%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>sync</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>sync</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>今すぐ削除</translation>
    </message>
</context>
<context>
    <name>SyncSetup</name>
    <message>
        <source>Cancel the set-up</source>
        <translation>設定をキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>You can turn sync off later. Everything stays on this device either way.</source>
        <translation>同期はあとでオフにできます。どちらの場合も、すべてはこの端末に残ります。</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Sennight server · %1 · encrypted end to end</source>
        <translation>Sennightサーバー · %1 · エンドツーエンドで暗号化</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>short name of the account, where its keys are</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stored there</source>
        <translation>そこにある量</translation>
    </message>
    <message>
        <source>Two devices changed the same thing. Both versions are safe.</source>
        <translation>2台の端末が同じものを変更しました。どちらの版も無事です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts waiting</source>
        <translation>
            <numerusform>競合%Ln件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決する</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>What syncs</source>
        <translation>同期するもの</translation>
    </message>
    <message>
        <source>Turn sync off…</source>
        <translation>同期をオフにする…</translation>
    </message>
    <message>
        <source>To add a device, choose “Join my devices” on it.</source>
        <translation>端末を追加するには、その端末で「自分の端末に加わる」を選びます。</translation>
    </message>
</context>
<context>
    <name>TimeEntryText</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>running since %1</source>
        <translation>%1から記録中</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>Timer: %1, %2 %3</source>
        <translation>タイマー：%1、%2 %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message>
        <source>%1 per cent of the estimate</source>
        <translation>見積もりの%1パーセント</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>TodayHero</name>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Extend by 30m</source>
        <translation>30分延ばす</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>差し引く</translation>
    </message>
</context>
<context>
    <name>TodayLists</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>今日やること</translation>
    </message>
    <message>
        <source>Add to today</source>
        <translation>今日に追加</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Capacity %1</source>
        <translation>持ち時間 %1</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>You have %1. Pull something from the week.</source>
        <translation>%1使えます。週から何か選んでみましょう。</translation>
    </message>
    <message>
        <source>Today is done. %1, %2.</source>
        <translation>今日は終わりです。%1、%2。</translation>
    </message>
    <message>
        <source>No todo of %1 is for today.</source>
        <translation>今日は%1のタスクがありません。</translation>
    </message>
    <message>
        <source>No todo here has these words.</source>
        <translation>この言葉を含むタスクはここにありません。</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
</context>
<context>
    <name>TodaysLine</name>
    <message>
        <source>From yesterday: %1</source>
        <translation>昨日の自分から：%1</translation>
    </message>
</context>
<context>
    <name>TodoEditor</name>
    <message>
        <source>Todo: %1</source>
        <translation>タスク：%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>相手の内容を使う</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>What you wrote is kept. The other text: “%1”</source>
        <translation>書いた内容は残っています。もう一方の内容：「%1」</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Tracked time</source>
        <translation>時間の記録</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Two devices changed this todo</source>
        <translation>2台の端末がこのタスクを変更しました</translation>
    </message>
    <message>
        <source>Choose between versions</source>
        <translation>版を選ぶ</translation>
    </message>
</context>
<context>
    <name>TodoGroupTitle</name>
    <message>
        <source>%1, fold</source>
        <translation>%1、折りたたむ</translation>
    </message>
    <message>
        <source>%1, unfold</source>
        <translation>%1、展開する</translation>
    </message>
</context>
<context>
    <name>TodoHover</name>
    <message>
        <source>Pause the timer</source>
        <translation>タイマーを一時停止</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>タイマーを開始</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>TodoMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>タイマーを開始、一時停止</translation>
    </message>
    <message>
        <source>Tracked time…</source>
        <translation>時間の記録…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>日付を選ぶ…</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>日付を外す</translation>
    </message>
    <message>
        <source>Estimate…</source>
        <translation>見積もり…</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>プロジェクト…</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>目標…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>期限…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>繰り返し…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>先に終えるタスク…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>ステップを追加…</translation>
    </message>
    <message>
        <source>Alt+→</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Make it a step of the one above</source>
        <translation>上のタスクのステップにする</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>No longer a step</source>
        <translation>ステップを解除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Everything is on this device only</source>
        <translation>すべてはこの端末だけにあります</translation>
    </message>
    <message>
        <source>Where is my change?</source>
        <translation>変更はどこに?</translation>
    </message>
    <message>
        <source>There is one version only</source>
        <translation>版はひとつだけです</translation>
    </message>
    <message>
        <source>Choose between versions…</source>
        <translation>版を選ぶ…</translation>
    </message>
</context>
<context>
    <name>TodoPicker</name>
    <message>
        <source>Choices</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>期限切れ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a time of day</comment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>手放し済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not done, timer running</source>
        <translation>未完了、タイマー動作中</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>優先度：高</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>優先度：中</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>優先度：低</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>記録%1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>予定：%1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a time of day</comment>
        <translation>期限切れ、期限は%1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>期限切れ、期限は%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>rolled over %Ln times</source>
        <translation>
            <numerusform>%Ln回繰り越し</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>subtasks: %1 done</source>
        <translation>ステップ：%1件完了</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>このデバイスだけ</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>同期待ち</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1のあと</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>期限切れ %1</translation>
    </message>
    <message>
        <source>rolled %1×</source>
        <translation>繰り越し%1回</translation>
    </message>
    <message>
        <source>2 versions</source>
        <translation>2つの版</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1に完了</translation>
    </message>
    <message>
        <source>let go %1</source>
        <translation>%1に手放し</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>削除取り消し</translation>
    </message>
</context>
<context>
    <name>TooltipBubble</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Sennight</source>
        <translation>Sennightを開く</translation>
    </message>
    <message>
        <source>Add a todo…</source>
        <translation>タスクを追加…</translation>
    </message>
    <message>
        <source>Quit Sennight</source>
        <translation>Sennightを終了</translation>
    </message>
</context>
<context>
    <name>TriageCaps</name>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
</context>
<context>
    <name>TriageChoices</name>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>Do not propose this for this todo</source>
        <translation>このタスクにはこれを提案しない</translation>
    </message>
</context>
<context>
    <name>TriageFoot</name>
    <message>
        <source>Skip</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
</context>
<context>
    <name>TriageHints</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>back and forth</source>
        <translation>前後に移動</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>not this proposal</source>
        <translation>この提案を除く</translation>
    </message>
    <message>
        <source>undo last</source>
        <translation>直前を元に戻す</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
</context>
<context>
    <name>TriageLine</name>
    <message>
        <source>%1: %2. Change</source>
        <translation>%1：%2。変更</translation>
    </message>
    <message>
        <source>%1: %2, proposed</source>
        <translation>%1：%2、提案</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>TriageOpenStep</name>
    <message>
        <source>Next step. A time at its end is how long it takes</source>
        <translation>次の一歩。最後に時間を書くと見積もりになります</translation>
    </message>
    <message>
        <source>What is the very next thing to do?</source>
        <translation>いちばん初めにすることは何ですか？</translation>
    </message>
    <message>
        <source>Title of the new project</source>
        <translation>新しいプロジェクトのタイトル</translation>
    </message>
    <message>
        <source>What is the new project called?</source>
        <translation>新しいプロジェクトの名前</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>プロジェクトにはタイトルが必要です。</translation>
    </message>
</context>
<context>
    <name>TriagePane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave triage</source>
        <translation>仕分けを終える</translation>
    </message>
</context>
<context>
    <name>TriageParts</name>
    <message>
        <source>Parts</source>
        <translation>分割後のタスク</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>One todo a line. A time at its end is how long it takes</source>
        <translation>1行に1件のタスク。末尾の時間は所要時間になります</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TurnOffDialog</name>
    <message>
        <source>Turn off and delete</source>
        <translation>オフにして削除</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Everything stays on this device, and on each of your other devices. They go on syncing with each other.</source>
        <translation>すべてはこの端末にも、ほかのどの端末にも残ります。ほかの端末どうしは同期を続けます。</translation>
    </message>
    <message>
        <source>Turn sync off on this device?</source>
        <translation>この端末で同期をオフにしますか?</translation>
    </message>
    <message>
        <source>Delete the account on the server, too</source>
        <translation>サーバーのアカウントも削除する</translation>
    </message>
    <message>
        <source>Only a device with full trust can do that.</source>
        <translation>完全に信頼された端末だけができます。</translation>
    </message>
    <message>
        <source>Everything stays on this device, and on each of your other devices. None of them syncs any more.</source>
        <translation>この端末にも、ほかのそれぞれの端末にも、すべて残ります。どの端末も同期しなくなります。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Turn sync off on all your devices?</source>
        <translation>すべての端末で同期をオフにしますか?</translation>
    </message>
</context>
<context>
    <name>UnlockStep</name>
    <message>
        <source>Open your data</source>
        <translation>データを開く</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>開く方法</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復元キー</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Eight groups; spaces and hyphens do not matter</source>
        <translation>8つのグループ。空白とハイフンは区別しません</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>大文字と小文字を区別します</translation>
    </message>
    <message>
        <source>Your recovery key or passphrase stays on this computer: the server never sees it.</source>
        <translation>復元キーやパスフレーズはこのコンピューターから出ません。サーバーが見ることはありません。</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>Sennight changes that were not saved.txt</source>
        <translation>Sennightの保存されていない変更.txt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>まだディスクに保存されていません</translation>
    </message>
    <message>
        <source>%1 A copy is in %2.</source>
        <translation>%1コピーを%2に保存しました。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
</context>
<context>
    <name>UnscheduledPanel</name>
    <message>
        <source>Unscheduled</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>Place all</source>
        <translation>すべて置く</translation>
    </message>
    <message>
        <source>Left over from last week</source>
        <translation>先週の残り</translation>
    </message>
    <message>
        <source>No day of this week has room for them</source>
        <translation>今週は空きのある日がありません</translation>
    </message>
    <message>
        <source>This week, any day</source>
        <translation>今週中</translation>
    </message>
    <message>
        <source>Drag to a day, or press</source>
        <translation>曜日へドラッグ、またはキー</translation>
    </message>
</context>
<context>
    <name>UnscheduledTitle</name>
    <message>
        <source>Unscheduled</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>覚え書き</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Hidden until</source>
        <translation>それまで隠す</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Commitment of the week</source>
        <translation>週の約束</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>1日の時間</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Target time</source>
        <translation>目標時間</translation>
    </message>
    <message>
        <source>Target count</source>
        <translation>目標数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>親のToDo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放した</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>ここにないもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos, %1</source>
        <translation>
            <numerusform>ToDo %Ln件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>An intention</source>
        <translation>ねらい</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>A todo</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>Tracked time</source>
        <translation>記録した時間</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>考え</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an element</comment>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>something from a newer Sennight</source>
        <translation>新しいSennightのもの</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WeekBanner</name>
    <message>
        <source>Place them</source>
        <translation>この日に置く</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Nothing is moved yet. Enter places them, Esc leaves them.</source>
        <translation>まだ何も動かしていません。Enterで置き、Escでそのままにします。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos have a proposed day.</source>
        <translation>
            <numerusform>%Ln件のタスクに日を提案しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>自分の週を始める</translation>
    </message>
    <message>
        <source>It goes when you close it; nothing in it is yours to keep.</source>
        <translation>閉じると消えます。ここでの変更は残りません。</translation>
    </message>
    <message>
        <source>This is a sample week.</source>
        <translation>これはサンプルの週です。</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>1件ずつ見る</translation>
    </message>
    <message>
        <source>Move all to this week</source>
        <translation>すべて今週へ移動</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>You wrote: “%1”</source>
        <translation>自分からのひとこと：「%1」</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>For this week you wrote:</source>
        <translation>今週の自分へのひとこと</translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>Commit</source>
        <translation>週を確定</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>of %1 done</source>
        <translation>/ %1件完了</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>/ %1予定</translation>
    </message>
    <message>
        <source>Unscheduled %1</source>
        <translation>日付未定 %1</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 planned of %2</source>
        <translation>予定%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>日付未定</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1 is committed: %2, %3</source>
        <translation>第%1週を確定しました：%2、%3</translation>
    </message>
    <message>
        <source>Week %1 is not committed any more</source>
        <translation>第%1週の確定を取り消しました</translation>
    </message>
    <message>
        <source>Parked in its project: %1</source>
        <translation>%1をプロジェクトで保留にしました</translation>
    </message>
    <message>
        <source>Parked until %1: %2</source>
        <translation>%2を%1まで保留にしました</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln parts</source>
        <translation>
            <numerusform>%Ln件に分割しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on in week %2</source>
        <translation>%1を第%2週へ繰り越しました</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>%1を取り下げました</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>%1を未達成としました</translation>
    </message>
    <message>
        <source>A goal again: %1</source>
        <translation>%1を目標に戻しました</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>%1を達成しました</translation>
    </message>
    <message>
        <source>%1 of week %2 holds %3</source>
        <translation>第%2週の%1の持ち時間を%3にしました</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1件完了</translation>
    </message>
    <message>
        <source>unfold</source>
        <translation>展開する</translation>
    </message>
    <message>
        <source>one has rolled over twice</source>
        <translation>2回繰り越したものがあります</translation>
    </message>
    <message>
        <source>one has rolled over three times</source>
        <translation>3回繰り越したものがあります</translation>
    </message>
    <message numerus="yes">
        <source>one has rolled over %Ln times</source>
        <translation>
            <numerusform>%Ln回繰り越したものがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos are left over from last week.</source>
        <translation>
            <numerusform>先週のタスクが%Ln件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have rolled over more than once</source>
        <translation>
            <numerusform>何度か繰り越したものが%Ln件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>A project that is off stays on this device only, with its todos. You can change this later.</source>
        <translation>オフのプロジェクトは、そのToDoとともにこの端末だけに残ります。あとで変更できます。</translation>
    </message>
    <message>
        <source>What syncs</source>
        <translation>同期するもの</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>There are no projects yet. Todos without a project sync.</source>
        <translation>プロジェクトはまだありません。プロジェクトのないToDoは同期されます。</translation>
    </message>
    <message>
        <source>The first upload: %1</source>
        <translation>最初の送信: %1</translation>
    </message>
    <message>
        <source>Todos without a project, thoughts, goals and tracked time sync. Settings of this window do not.</source>
        <translation>プロジェクトのないToDo、考え、目標、記録した時間は同期されます。このウィンドウの設定は同期されません。</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Your devices never need to be on at the same time: they meet at a server, which keeps locked blocks for them.</source>
        <translation>端末が同時に動いている必要はありません。ロックされたブロックを預かるサーバーで出会います。</translation>
    </message>
    <message>
        <source>Where your devices meet</source>
        <translation>端末が出会う場所</translation>
    </message>
    <message>
        <source>Sennight server</source>
        <translation>Sennightサーバー</translation>
    </message>
    <message>
        <source>Needs the address of a server that you or somebody else runs, and an invite where it asks for one.</source>
        <translation>あなたか誰かが運営するサーバーのアドレスと、求められる場合は招待が必要です。</translation>
    </message>
    <message>
        <source>Whoever runs it sees sizes and times of locked blocks, and nothing that you write.</source>
        <translation>運営者に見えるのは、ロックされたブロックの大きさと時刻だけで、書いた内容は見えません。</translation>
    </message>
    <message>
        <source>Is another device of yours there already?</source>
        <translation>ほかの端末がすでにそこにありますか?</translation>
    </message>
    <message>
        <source>New account, or join</source>
        <translation>新しいアカウント、または加わる</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>いいえ、これが最初です</translation>
    </message>
    <message>
        <source>Yes, join it</source>
        <translation>はい、加わります</translation>
    </message>
    <message>
        <source>You need your recovery key or your passphrase. What is on this device and what is there come together; nothing is replaced.</source>
        <translation>復元キーかパスフレーズが必要です。この端末にあるものとそこにあるものが合わさり、何も置き換えられません。</translation>
    </message>
    <message>
        <source>A new account is made, and what is on this device goes there, locked.</source>
        <translation>新しいアカウントを作り、この端末にあるものをロックして送ります。</translation>
    </message>
</context>
<context>
    <name>WorkingDay</name>
    <message>
        <source>Working hours on %1</source>
        <translation>%1の勤務時間</translation>
    </message>
    <message>
        <source>Write 9:00-17:00, or off.</source>
        <translation>9:00-17:00のように、または「休み」と入力してください。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Capacity on %1</source>
        <translation>%1の持ち時間</translation>
    </message>
    <message>
        <source>Write a time such as 6h.</source>
        <translation>6時間のように入力してください。</translation>
    </message>
</context>
<context>
    <name>sennight::AboutView</name>
    <message>
        <source>GNU LGPL 3, some modules GNU GPL 3</source>
        <translation>GNU LGPL 3、一部のモジュールはGNU GPL 3</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0 or GNU LGPL 2.1</source>
        <translation>Mozilla Public License 2.0またはGNU LGPL 2.1</translation>
    </message>
    <message>
        <source>BSD licence of three clauses, or GNU GPL 2</source>
        <translation>三条項BSDライセンス、またはGNU GPL 2</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MITライセンス</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>詳細をコピーしました</translation>
    </message>
    <message>
        <source>GNU LGPL 2.1 or 3</source>
        <translation>GNU LGPL 2.1 または 3</translation>
    </message>
</context>
<context>
    <name>sennight::ActionKeys</name>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <translation>%1は%2に割り当て済みです。こちらに割り当て直しますか？</translation>
    </message>
    <message>
        <source>%1 does %2</source>
        <translation>%1を%2に割り当てました</translation>
    </message>
    <message>
        <source>No keys do %1</source>
        <translation>%1のキーを外しました</translation>
    </message>
    <message>
        <source>%1 has its own keys again</source>
        <translation>%1のキーを初期設定に戻しました</translation>
    </message>
    <message>
        <source>All keys are as they came</source>
        <translation>すべてのキーを初期設定に戻しました</translation>
    </message>
    <message>
        <source>The keys are as before</source>
        <translation>キーを前の状態に戻しました</translation>
    </message>
</context>
<context>
    <name>sennight::AsideModel</name>
    <message>
        <source>another device</source>
        <translation>ほかの端末</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wrote it, %2, after it was removed</source>
        <comment>device, time</comment>
        <translation>%1が外されたあとに書きました(%2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <comment>a time</comment>
        <translation>復元: %1</translation>
    </message>
</context>
<context>
    <name>sennight::BackupListModel</name>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>インポートの前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>Before another device&apos;s deletions</source>
        <translation>別のデバイスでの削除の前</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
</context>
<context>
    <name>sennight::ConflictFields</name>
    <message>
        <source>Keep mine</source>
        <translation>自分のを残す</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手のを残す</translation>
    </message>
    <message>
        <source>Version %L1</source>
        <translation>版%L1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Cannot be combined</source>
        <translation>組み合わせられません</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>ほかの端末</translation>
    </message>
    <message>
        <source>Mine: this device</source>
        <translation>自分: この端末</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <comment>number, device</comment>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>書いたとおり</translation>
    </message>
    <message>
        <source>Both changes combined</source>
        <translation>両方の変更を組み合わせ</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>続けて並べます</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>以前は%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>変更%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Switch a clash by a click or Space, or edit the text.</source>
        <translation>クリックまたはスペースキーで食い違いを切り替えるか、文章を編集します。</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>A todo has one parent only</source>
        <translation>上位のタスクはひとつだけです</translation>
    </message>
    <message>
        <source>Only a todo can be kept twice</source>
        <translation>2つにできるのはタスクだけです</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>a text that the person wrote</comment>
        <translation>編集したもの</translation>
    </message>
    <message>
        <source>%1, later</source>
        <comment>a moment</comment>
        <translation>%1（あと）</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集したもの</translation>
    </message>
    <message>
        <source>None: %1 is a step of it</source>
        <translation>なし: %1はこのタスクのステップです</translation>
    </message>
    <message>
        <source>Makes a todo of each version</source>
        <translation>版ごとにタスクを作ります</translation>
    </message>
    <message>
        <source>This todo keeps your text; a second todo gets the other one</source>
        <translation>このタスクは自分の文章のまま、もうひとつのタスクが相手の文章になります</translation>
    </message>
    <message>
        <source>Each of the two todos gets one of the texts</source>
        <translation>2つのタスクがそれぞれの文章になります</translation>
    </message>
    <message>
        <source>This todo keeps %1; a second todo gets %2</source>
        <translation>このタスクは%1のまま、もうひとつのタスクが%2になります</translation>
    </message>
    <message>
        <source>Settled elsewhere. Your text can take the place of what was kept there.</source>
        <translation>ほかで解決されました。そこで残された内容を、書いた文章に置き換えられます。</translation>
    </message>
    <message>
        <source>Settled elsewhere</source>
        <translation>ほかで解決済み</translation>
    </message>
    <message>
        <source>Settled elsewhere: %1</source>
        <translation>ほかで解決済み: %1</translation>
    </message>
    <message>
        <source>This cannot be read. Write it like 1h 30m.</source>
        <translation>読み取れません。1h 30m のように書いてください。</translation>
    </message>
    <message>
        <source>This is empty or too long.</source>
        <translation>空か、長すぎます。</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>別の端末</translation>
    </message>
</context>
<context>
    <name>sennight::ConflictView</name>
    <message>
        <source>%1 was changed on two devices. Both versions are safe.</source>
        <translation>%1が2台の端末で変更されました。どちらの版も無事です。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Settled. Both versions are in History</source>
        <translation>解決しました。両方の版は履歴にあります</translation>
    </message>
    <message numerus="yes">
        <source>Keep these %Ln choices</source>
        <translation>
            <numerusform>この%Ln件の選択を残す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>項目%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>this device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>ほかの端末</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, on which devices</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 settled this conflict while you were looking.</source>
        <translation>見ている間に、%1がこの競合を解決しました。</translation>
    </message>
    <message>
        <source>This conflict was settled while you were looking.</source>
        <translation>見ている間に、この競合は解決されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were changed on two devices. All versions are safe.</source>
        <translation>
            <numerusform>%Ln件が 2台のデバイスで変更されました。どの版も残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is kept. What it replaced is in History</source>
        <translation>書いた文章を残しました。置き換えた内容は履歴にあります</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>自分の文章を残す</translation>
    </message>
    <message>
        <source>Settled elsewhere</source>
        <translation>ほかで解決済み</translation>
    </message>
    <message>
        <source>This was deleted while you were looking.</source>
        <translation>見ている間に、これは削除されました。</translation>
    </message>
    <message>
        <source>%1 deleted this while you were looking.</source>
        <translation>見ている間に、%1がこれを削除しました。</translation>
    </message>
    <message>
        <source>Your text is kept, and what was deleted is back</source>
        <translation>あなたのテキストを残し、削除されたものを元に戻しました</translation>
    </message>
</context>
<context>
    <name>sennight::ContractView</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>Committed %1 at %2: %3, %4</source>
        <translation>%1 %2に確定：%3、%4</translation>
    </message>
    <message>
        <source>Nothing changed since.</source>
        <translation>その後の変更はありません。</translation>
    </message>
    <message>
        <source>Since then %1; the time is the same.</source>
        <translation>その後の変更：%1。時間の合計は同じです。</translation>
    </message>
    <message>
        <source>Since then %1: %2.</source>
        <translation>その後の変更：%1。時間は%2。</translation>
    </message>
</context>
<context>
    <name>sennight::DataView</name>
    <message>
        <source>Everything, to read again (JSON)</source>
        <translation>すべてのデータ、再読み込み用（JSON）</translation>
    </message>
    <message>
        <source>Taskwarrior</source>
        <translation>Taskwarrior</translation>
    </message>
    <message>
        <source>todo.txt</source>
        <translation>todo.txt</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>カレンダー（iCalendar）</translation>
    </message>
    <message>
        <source>Todoist (CSV)</source>
        <translation>Todoist（CSV）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>To read (Markdown)</source>
        <translation>閲覧用（Markdown）</translation>
    </message>
    <message>
        <source>The older web app</source>
        <translation>以前のWebアプリ</translation>
    </message>
    <message>
        <source>A backup of the present state is made first.</source>
        <translation>先に、今の状態のバックアップを作ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes are taken back. A backup is made first, and Undo brings them back.</source>
        <translation>
            <numerusform>その後の変更%Ln件を取り消します。先にバックアップを作り、「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your data is in %1 and was left as it is. %Ln things in it are not as they should be.</source>
        <translation>
            <numerusform>データは%1にあり、手は加えていません。正しくない箇所が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Sennight, keep a copy of that folder, and start it again: it offers to repair what is damaged.</source>
        <translation>Sennightを終了し、そのフォルダーのコピーを取ってから、もう一度起動してください。破損した箇所の修復を提案します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes were recovered.</source>
        <translation>
            <numerusform>その後の変更%Ln件を取り戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes could not be read any more.</source>
        <translation>
            <numerusform>変更%Ln件は読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation>今日のバックアップを作れませんでした。%1</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>バックアップを作成中</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>バックアップを読み込み中</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>データを確認中</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き込み中</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Backup made, %1</source>
        <translation>バックアップを作りました、%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>バックアップは正常です。</translation>
    </message>
    <message>
        <source>The backup is damaged. Your data itself is another file.</source>
        <translation>このバックアップは破損しています。データ本体は別のファイルです。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>%1の状態に戻しますか？</translation>
    </message>
    <message>
        <source>This backup is damaged, so it was not restored. Your data is as it was.</source>
        <translation>このバックアップは破損しているため、復元しませんでした。データは元のままです。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>Nothing to restore: everything is as it was then.</source>
        <translation>復元するものはありません。すべてそのときのままです。</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>%1の状態に戻しました</translation>
    </message>
    <message>
        <source>Everything is sound. %1 changes and %2 records were read.</source>
        <translation>すべて正常です。変更%1件と項目%2件を読みました。</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>書き込みました：%1。</translation>
    </message>
    <message>
        <source>A damaged file was repaired from what it still holds.</source>
        <translation>破損したファイルを、残っていた内容から修復しました。</translation>
    </message>
    <message>
        <source>A damaged file was repaired from this morning&apos;s backup.</source>
        <translation>破損したファイルを、今朝のバックアップから修復しました。</translation>
    </message>
    <message>
        <source>A damaged file was repaired from today&apos;s backup.</source>
        <translation>破損したファイルを、今日のバックアップから修復しました。</translation>
    </message>
    <message>
        <source>A damaged file was repaired from yesterday&apos;s backup.</source>
        <translation>破損したファイルを、昨日のバックアップから修復しました。</translation>
    </message>
    <message>
        <source>A damaged file was repaired from the backup of %1.</source>
        <translation>破損したファイルを、%1のバックアップから修復しました。</translation>
    </message>
    <message>
        <source>Nothing that was written later could be read.</source>
        <translation>その後に書いたものは読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>失われたものはありません。</translation>
    </message>
    <message>
        <source>Your data was repaired</source>
        <translation>データを修復しました</translation>
    </message>
    <message>
        <source>Sennight closed unexpectedly</source>
        <translation>Sennightが予期せず終了しました</translation>
    </message>
    <message>
        <source>Everything up to %1 is here; nothing is missing.</source>
        <translation>%1までの内容はすべてここにあり、失われたものはありません。</translation>
    </message>
</context>
<context>
    <name>sennight::DayHeader</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sennight::EntriesView</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>記録%1</translation>
    </message>
    <message>
        <source>Write the times like 9:10 and 10:22.</source>
        <translation>時刻は9:10、10:22のように入力してください。</translation>
    </message>
    <message>
        <source>Write the day like today, fri or 13 nov.</source>
        <translation>日付は今日、金曜、11月13日のように入力してください。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>終了が開始より前になっています。</translation>
    </message>
    <message>
        <source>That has not happened yet.</source>
        <translation>まだ来ていない時刻です。</translation>
    </message>
    <message>
        <source>That is longer than a day.</source>
        <translation>1日より長くなっています。</translation>
    </message>
    <message>
        <source>That overlaps %1, %2 – %3.</source>
        <translation>%1（%2–%3）と重なっています。</translation>
    </message>
    <message>
        <source>That overlaps %1, which runs since %2.</source>
        <translation>%2から記録中の%1と重なっています。</translation>
    </message>
    <message>
        <source>Time changed</source>
        <translation>記録を変更しました</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>記録を追加しました</translation>
    </message>
    <message>
        <source>Write the time like 9:10.</source>
        <translation>時刻は9:10のように入力してください。</translation>
    </message>
    <message>
        <source>That is not between %1 and %2.</source>
        <translation>%1から%2の間の時刻ではありません。</translation>
    </message>
    <message>
        <source>Split into two</source>
        <translation>2つに分割しました</translation>
    </message>
    <message>
        <source>Time deleted</source>
        <translation>記録を削除しました</translation>
    </message>
</context>
<context>
    <name>sennight::GoalView</name>
    <message>
        <source>The goal was changed elsewhere. What you wrote is kept</source>
        <translation>目標が別の場所で変更されました。書いた内容は残っています</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3%</source>
        <translation>%1 / %2 · %3%</translation>
    </message>
</context>
<context>
    <name>sennight::ImportView</name>
    <message>
        <source>Export from the old app</source>
        <translation>以前のアプリのエクスポート</translation>
    </message>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>The JSON that “task export” writes.</source>
        <translation>「task export」が出力するJSON。</translation>
    </message>
    <message>
        <source>One todo a line, with +projects and @contexts.</source>
        <translation>1行に1件のタスク。+プロジェクトと@コンテキスト付き。</translation>
    </message>
    <message>
        <source>An .ics file with todos, as Nextcloud Tasks, Tasks.org, Reminders and Evolution write it.</source>
        <translation>タスクの入った.icsファイル。Nextcloud Tasks、Tasks.org、リマインダー、Evolutionなどが出力するもの。</translation>
    </message>
    <message>
        <source>The CSV of one Todoist project. Its name is the project&apos;s.</source>
        <translation>Todoistのプロジェクト1つ分のCSV。ファイル名がプロジェクト名になります。</translation>
    </message>
    <message>
        <source>The JSON that the older web app kept.</source>
        <translation>以前のWebアプリが保存していたJSON。</translation>
    </message>
    <message>
        <source>Everything of another Sennight, as its lossless export has it.</source>
        <translation>ほかのSennightのすべてのデータ。欠けのないエクスポートで作ったもの。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln件のタスク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln件を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>追加するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln items</source>
        <translation>
            <numerusform>%Ln件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>内容はすべて追加済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open todos</source>
        <translation>
            <numerusform>未完了のタスク%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>完了%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects</source>
        <translation>
            <numerusform>プロジェクト%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>タグ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records</source>
        <translation>
            <numerusform>その他%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values could not be read. Their todos come along with the original text in their notes.</source>
        <translation>
            <numerusform>読み取れない値が%Ln件ありました。元の文字はタスクのメモに入れて取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Line %1: %2 “%3”</source>
        <translation>%1行目：%2「%3」</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln items</source>
        <translation>
            <numerusform>%Ln件を追加しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::KeyListModel</name>
    <message>
        <source>Everywhere</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>リスト内</translation>
    </message>
    <message>
        <source>The selected todo</source>
        <translation>選択中のタスク</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Adding a todo</source>
        <translation>タスクの追加</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>仕分け</translation>
    </message>
    <message>
        <source>The Inbox&apos;s box</source>
        <translation>インボックスの入力欄</translation>
    </message>
    <message>
        <source>The open todo</source>
        <translation>開いているタスク</translation>
    </message>
</context>
<context>
    <name>sennight::PaletteRow</name>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
</context>
<context>
    <name>sennight::PaletteView</name>
    <message>
        <source>Add a todo</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Go to Week</source>
        <translation>「週」を開く</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>「今日」を開く</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>「インボックス」を開く</translation>
    </message>
    <message>
        <source>Start triage</source>
        <translation>仕分けを始める</translation>
    </message>
    <message>
        <source>Go to Projects</source>
        <translation>「プロジェクト」を開く</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>「振り返り」を開く</translation>
    </message>
    <message>
        <source>Commit to the week, and what changed since</source>
        <translation>週の確定と、その後の変更</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>今週へ移動</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>日付を指定して移動</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>タスクをインポート</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>週を印刷</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>タイマーを一時停止</translation>
    </message>
    <message>
        <source>Tracked time of today</source>
        <translation>今日の時間の記録</translation>
    </message>
    <message>
        <source>Shut down the day</source>
        <translation>一日を締めくくる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>ライトの配色にする</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>ダークの配色にする</translation>
    </message>
    <message>
        <source>Use the system&apos;s colours</source>
        <translation>システムの配色に合わせる</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>サイドバーを折りたたむ、展開する</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>横のパネルを表示、隠す</translation>
    </message>
    <message>
        <source>Explore a sample week</source>
        <translation>サンプルの週を見る</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>キーの一覧を表示</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>「%1」は見つかりません</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Pause the timer of %1</source>
        <translation>%1のタイマーを一時停止</translation>
    </message>
    <message>
        <source>Start timer on %1</source>
        <translation>%1のタイマーを開始</translation>
    </message>
    <message>
        <source>Add todo %1</source>
        <translation>タスク%1を追加</translation>
    </message>
    <message>
        <source>Set up sync</source>
        <translation>同期を設定</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>同期を再開</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>同期を一時停止</translation>
    </message>
    <message>
        <source>Go to Conflicts</source>
        <translation>「競合」を開く</translation>
    </message>
    <message>
        <source>Go to your devices</source>
        <translation>端末を開く</translation>
    </message>
    <message>
        <source>Open the sync settings</source>
        <translation>同期の設定を開く</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Delete the account now</source>
        <translation>アカウントを今すぐ削除</translation>
    </message>
</context>
<context>
    <name>sennight::Planner</name>
    <message>
        <source>Settled. Both versions are in History</source>
        <translation>解決しました。両方の版は履歴にあります</translation>
    </message>
    <message>
        <source>%1. That settled it; both versions are in History</source>
        <comment>what was done</comment>
        <translation>%1。競合はこれで解決し、両方の版は履歴にあります</translation>
    </message>
</context>
<context>
    <name>sennight::PrintView</name>
    <message>
        <source>The week is in “%1”</source>
        <translation>週を「%1」に保存しました</translation>
    </message>
</context>
<context>
    <name>sennight::ProblemView</name>
    <message>
        <source>Sennight cannot open your planner</source>
        <translation>プランナーを開けません</translation>
    </message>
    <message>
        <source>Your data is in %1; it was not changed.</source>
        <translation>データは%1にあり、変更されていません。</translation>
    </message>
    <message>
        <source>It could not be repaired; the folder is as it was. %1</source>
        <translation>修復できませんでした。フォルダーは元のままです。%1</translation>
    </message>
</context>
<context>
    <name>sennight::ProjectPlanner</name>
    <message>
        <source>%1 is active again</source>
        <translation>%1を進行中に戻しました</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1を休止しました</translation>
    </message>
    <message>
        <source>%1 is for some day</source>
        <translation>%1を「いつか」にしました</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>%1をアーカイブしました</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>%1を完了しました</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 and %Ln open todos</source>
        <translation>
            <numerusform>%1と未完了のタスク%Ln件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>%1を複製しました</translation>
    </message>
    <message>
        <source>Position %1 of %2</source>
        <translation>%2件中%1番目</translation>
    </message>
    <message>
        <source>Reviewed %1. Next on %2</source>
        <translation>%1を見直しました。次は%2です</translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <translation>%1を見直しました</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1を追加しました</translation>
    </message>
    <message>
        <source>Deleted %1. Its projects stay</source>
        <translation>%1を削除しました。プロジェクトは残っています</translation>
    </message>
    <message>
        <source>%1 serves %2 now</source>
        <translation>%1の目的を%2にしました</translation>
    </message>
    <message>
        <source>%1 serves no intention now</source>
        <translation>%1の目的を外しました</translation>
    </message>
</context>
<context>
    <name>sennight::ProjectTodoModel</name>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sennight::ProjectView</name>
    <message>
        <source>The project was changed elsewhere. What you wrote is kept</source>
        <translation>プロジェクトが別の場所で変更されました。書いた内容は残っています</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No todos yet</source>
        <translation>タスクはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln todos</source>
        <translation>
            <numerusform>タスク %1 / %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Review every week</source>
        <translation>毎週見直し</translation>
    </message>
    <message numerus="yes">
        <source>Review every %Ln weeks</source>
        <translation>
            <numerusform>%Ln週間ごとに見直し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review every %Ln days</source>
        <translation>
            <numerusform>%Ln日ごとに見直し</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reviewed %1</source>
        <translation>前回の見直しは%1</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>まだ見直していません</translation>
    </message>
</context>
<context>
    <name>sennight::PutBackView</name>
    <message>
        <source>Delete it here too</source>
        <translation>ここでも削除</translation>
    </message>
    <message>
        <source>Delete it again</source>
        <translation>もう一度削除</translation>
    </message>
    <message>
        <source>%1 was put back.</source>
        <comment>a title</comment>
        <translation>%1の削除が取り消されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted things were put back.</source>
        <translation>
            <numerusform>%Ln件の削除が取り消されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One device deleted them, and another one had changed them. We kept the changed versions.</source>
        <translation>ある端末で削除されましたが、別の端末で変更されていました。変更された版を残しました。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>削除しました。「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>sennight::QuickAddView</name>
    <message>
        <source>Inbox</source>
        <translation>インボックス</translation>
    </message>
    <message>
        <source>This week, any day</source>
        <translation>今週中</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次は%1</translation>
    </message>
    <message>
        <source>%1 would be at %2 of %3.</source>
        <translation>%1の予定は%2 / %3になります。</translation>
    </message>
    <message>
        <source>Any day this week</source>
        <translation>今週中</translation>
    </message>
    <message>
        <source>Any day that week</source>
        <translation>その週のうち</translation>
    </message>
    <message>
        <source>%1 has %2 free.</source>
        <translation>%1は%2空いています。</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%2中%1を予定</translation>
    </message>
</context>
<context>
    <name>sennight::RecoveryKeySheet</name>
    <message>
        <source>Sennight recovery key</source>
        <translation>Sennightの復元キー</translation>
    </message>
    <message>
        <source>Saved as “%1”. Keep it where this computer&apos;s thief would not look.</source>
        <translation>「%1」として保存しました。このコンピューターを盗む人が探さない場所に置いてください。</translation>
    </message>
    <message>
        <source>Sent to “%1”. Fetch it before somebody else does.</source>
        <translation>「%1」に送りました。ほかの人より先に取りに行ってください。</translation>
    </message>
    <message>
        <source>“%1” does not print. Save the key as a file, or write it down.</source>
        <translation>「%1」は印刷できません。キーをファイルに保存するか、書き留めてください。</translation>
    </message>
</context>
<context>
    <name>sennight::ReminderView</name>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln minutes</source>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders while you were away</source>
        <translation>
            <numerusform>離席中のリマインダー %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>sennight::ReviewView</name>
    <message>
        <source>Week %1 is closed</source>
        <translation>第%1週を締めくくりました</translation>
    </message>
    <message>
        <source>%1, part 1 %2
%1, part 2 %2</source>
        <translation>%1（その1） %2
%1（その2） %2</translation>
    </message>
    <message>
        <source>Write one part a line, two at least.</source>
        <translation>1行に1件、2行以上で書いてください。</translation>
    </message>
    <message>
        <source>Give each part an estimate, such as 30m, at its end.</source>
        <translation>それぞれの最後に、30分のように見積もりを書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1（元は%2）</translation>
    </message>
    <message>
        <source>Kept for the first day of week %1</source>
        <translation>第%1週の最初の日に表示します</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1週</translation>
    </message>
    <message>
        <source>Review last week instead</source>
        <translation>先週を振り返る</translation>
    </message>
    <message>
        <source>Review this week instead</source>
        <translation>今週を振り返る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to decide</source>
        <translation>
            <numerusform>未決定%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue to goals</source>
        <translation>目標へ進む</translation>
    </message>
    <message>
        <source>Continue to leftovers</source>
        <translation>残りへ進む</translation>
    </message>
    <message>
        <source>Continue to estimates</source>
        <translation>見積もりへ進む</translation>
    </message>
    <message>
        <source>Continue to next week</source>
        <translation>来週へ進む</translation>
    </message>
    <message>
        <source>Continue to the last step</source>
        <translation>締めくくりへ進む</translation>
    </message>
    <message>
        <source>Close the week</source>
        <translation>週を締めくくる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 / 予定%2</translation>
    </message>
    <message>
        <source>%1 tracked of %2</source>
        <translation>記録%1 / %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1日%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reached</source>
        <translation>
            <numerusform>%Ln件達成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>いっぱい</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln goals. About four can be kept in sight; is one of them for another week?</source>
        <translation>
            <numerusform>目標が%Ln件あります。目の届く数は4つほどです。別の週に回せるものはありますか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::RunningTimer</name>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り%1分</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1分超過</translation>
    </message>
</context>
<context>
    <name>sennight::SettingsView</name>
    <message>
        <source>The defaults are back</source>
        <translation>初期設定に戻しました</translation>
    </message>
</context>
<context>
    <name>sennight::ShutdownView</name>
    <message>
        <source>%1, %2 tracked of %3 planned.</source>
        <translation>%1、記録%2 / 予定%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos done</source>
        <translation>
            <numerusform>%Ln件のタスクを完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for tomorrow</source>
        <translation>明日へのひとことを残しました</translation>
    </message>
</context>
<context>
    <name>sennight::SidebarItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sennight::StageRowItem</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a todo in the Inbox: all about it, and its stage.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sennight::SuggestionsView</name>
    <message numerus="yes">
        <source>%1 has rolled over %Ln times</source>
        <translation>
            <numerusform>%1は%Ln回繰り越されました</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1. Do it today, or let it go?</source>
        <translation>所要時間は%1です。今日やりますか、それとも手放しますか？</translation>
    </message>
    <message>
        <source>Do it today, or let it go?</source>
        <translation>今日やりますか、それとも手放しますか？</translation>
    </message>
    <message>
        <source>Left over in weeks %1.</source>
        <translation>第%1週に残ったタスクです。</translation>
    </message>
    <message>
        <source>%1 is due tomorrow</source>
        <translation>%1の期限は明日です</translation>
    </message>
    <message>
        <source>%1 is due on %2</source>
        <translation>%1の期限は%2です</translation>
    </message>
    <message>
        <source>It is planned for later than that.</source>
        <translation>期限より後の日に計画されています。</translation>
    </message>
    <message>
        <source>It has no day yet; %1 of today are free.</source>
        <translation>まだ日が決まっていません。今日は%1空いています。</translation>
    </message>
    <message>
        <source>%1 is left over from week %2</source>
        <translation>%1は第%2週から残っています</translation>
    </message>
    <message>
        <source>It takes %1, and %2 of today are free.</source>
        <translation>所要時間は%1で、今日は%2空いています。</translation>
    </message>
    <message>
        <source>%1 fits into today</source>
        <translation>%1は今日できそうです</translation>
    </message>
    <message>
        <source>It is for any day of this week and takes %1; %2 are free.</source>
        <translation>今週のいつでもよいタスクで、所要時間は%1です。今日は%2空いています。</translation>
    </message>
    <message>
        <source>Not shown again for this todo</source>
        <translation>このタスクにはもう表示しません</translation>
    </message>
</context>
<context>
    <name>sennight::SyncDevicesView</name>
    <message>
        <source>revoked</source>
        <translation>外されました</translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>3 Mar</comment>
        <translation>追加: %1</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %Ln days</source>
        <translation>
            <numerusform>%Ln日間確認できていません</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>09:47</comment>
        <translation>最終確認 %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>まだ確認できていません</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts in one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1, this device</source>
        <translation>%1、この端末</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新しい端末</translation>
    </message>
    <message>
        <source>Replaced. The old recovery key and passphrase open nothing any more.</source>
        <translation>置き換えました。古い復元キーとパスフレーズでは、もう何も開きません。</translation>
    </message>
    <message>
        <source>Replaced. The old recovery key opens nothing any more.</source>
        <translation>置き換えました。古い復元キーでは、もう何も開きません。</translation>
    </message>
    <message>
        <source>is revoked once the server answers</source>
        <translation>サーバーが応答すると外されます</translation>
    </message>
    <message>
        <source>gets “%1” once the server answers</source>
        <comment>a level of trust</comment>
        <translation>サーバーが応答すると「%1」になります</translation>
    </message>
    <message>
        <source>This is not the present recovery key.</source>
        <translation>これは現在の復元キーではありません。</translation>
    </message>
    <message>
        <source>It may have been replaced by a newer one, or belong to another account.</source>
        <translation>新しい復元キーに置き換えられたか、別のアカウントのものかもしれません。</translation>
    </message>
    <message>
        <source>added today</source>
        <translation>追加: 今日</translation>
    </message>
    <message>
        <source>has not been here since %1</source>
        <comment>3 Mar</comment>
        <translation>%1から来ていません</translation>
    </message>
    <message>
        <source>Leave the trust of %1 as it is?</source>
        <translation>%1の信頼をそのままにしますか?</translation>
    </message>
    <message>
        <source>Do not revoke %1 after all?</source>
        <translation>%1を外すのをやめますか?</translation>
    </message>
    <message>
        <source>It keeps “%1”.</source>
        <comment>a level of trust</comment>
        <translation>「%1」のままです。</translation>
    </message>
    <message>
        <source>It stays one of your devices, and goes on reading what you write.</source>
        <translation>あなたの端末のまま残り、あなたが書くものを引き続き読めます。</translation>
    </message>
    <message>
        <source>Taken back. %1 keeps “%2”.</source>
        <comment>name, a level of trust</comment>
        <translation>取り消しました。%1は「%2」のままです。</translation>
    </message>
    <message>
        <source>Taken back. %1 stays one of your devices.</source>
        <translation>取り消しました。%1はあなたの端末のまま残ります。</translation>
    </message>
    <message>
        <source>A device with full trust can let this one edit again.</source>
        <translation>完全に信頼された端末から、この端末をまた編集できるようにできます。</translation>
    </message>
    <message>
        <source>A device with full trust can let this one edit again: %1.</source>
        <comment>names of devices</comment>
        <translation>完全に信頼された端末から、この端末をまた編集できるようにできます：%1。</translation>
    </message>
</context>
<context>
    <name>sennight::SyncFactsView</name>
    <message numerus="yes">
        <source>%Ln todos waiting</source>
        <translation>
            <numerusform>ToDo %Ln件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects waiting</source>
        <translation>
            <numerusform>プロジェクト%Ln件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals waiting</source>
        <translation>
            <numerusform>目標%Ln件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked times waiting</source>
        <translation>
            <numerusform>記録した時間%Ln件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things waiting</source>
        <translation>
            <numerusform>そのほか%Ln件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>On this device only. Sync is off.</source>
        <translation>この端末だけにあります。同期はオフです。</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>It stays on this device.</source>
        <translation>この端末に残ります。</translation>
    </message>
    <message>
        <source>The last change is only here so far. It goes out by itself.</source>
        <translation>最後の変更は、今のところここだけにあります。自動で送られます。</translation>
    </message>
    <message>
        <source>Where the last change is that was made here:</source>
        <translation>ここでの最後の変更がある場所:</translation>
    </message>
    <message>
        <source>%1 · last seen %2</source>
        <comment>has it, 09:47</comment>
        <translation>%1 · 最終確認 %2</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>名前のない端末</translation>
    </message>
    <message>
        <source>Applied again</source>
        <translation>もう一度適用しました</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>適用しないことにしました</translation>
    </message>
    <message>
        <source>%1 · has not been here since %2. Remove it in Devices if it is gone.</source>
        <comment>not yet, 3 Mar</comment>
        <translation>%1 · %2から来ていません。もう使わない場合は「端末」で外してください。</translation>
    </message>
    <message>
        <source>The last change is only here, and stays here.</source>
        <translation>最後の変更はこの端末だけにあり、ここに残ります。</translation>
    </message>
</context>
<context>
    <name>sennight::SyncLogModel</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>よけたもの</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln changes</source>
        <translation>
            <numerusform>変更%Ln件を送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %Ln changes</source>
        <translation>
            <numerusform>変更%Ln件を受信</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sent, received</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>received %Ln</source>
        <translation>
            <numerusform>%Ln件を受信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were put aside</source>
        <translation>
            <numerusform>変更%Ln件をよけました</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are safe</source>
        <translation>どちらの版も無事です</translation>
    </message>
    <message>
        <source>They are listed in Sync</source>
        <translation>「同期」に並んでいます</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message numerus="yes">
        <source>Sent everything that is here: %Ln items</source>
        <translation>
            <numerusform>ここにあるものをすべて送信しました:%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting sync up came to nothing. %1</source>
        <translation>同期を設定できませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were changed on two devices</source>
        <translation>
            <numerusform>%Ln件が2台の端末で変更されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted things were put back</source>
        <translation>
            <numerusform>%Ln件の削除が取り消されました</numerusform>
        </translation>
    </message>
    <message>
        <source>By “%1”</source>
        <comment>the name of a device</comment>
        <translation>「%1」による操作</translation>
    </message>
    <message>
        <source>They had been changed on another device</source>
        <translation>別の端末で変更されていました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were deleted on another device</source>
        <translation>
            <numerusform>%Ln件が別の端末で削除されました</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made first</source>
        <translation>その前にバックアップを作りました</translation>
    </message>
</context>
<context>
    <name>sennight::SyncProjectModel</name>
    <message numerus="yes">
        <source>%L1 of %Ln projects</source>
        <translation>
            <numerusform>%Ln件中%L1件のプロジェクト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SyncSetupView</name>
    <message numerus="yes">
        <source>%Ln items, about %1</source>
        <translation>
            <numerusform>%Ln件、約%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess: add words</source>
        <translation>簡単に推測されます: 単語を足してください</translation>
    </message>
    <message>
        <source>Fair: years to guess, with a hundred graphics cards</source>
        <translation>まずまず: グラフィックカード100枚で推測に何年もかかります</translation>
    </message>
    <message>
        <source>Strong: nobody has the time to guess it</source>
        <translation>強い: 推測できる時間は誰にもありません</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>確認と開始</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>That is not group %L1. Compare it with your copy.</source>
        <translation>第%L1グループではありません。控えと見比べてください。</translation>
    </message>
    <message>
        <source>Go to Server</source>
        <translation>サーバーへ</translation>
    </message>
    <message>
        <source>Go to Unlock</source>
        <translation>ロック解除へ</translation>
    </message>
    <message>
        <source>Go to Lock</source>
        <translation>ロックへ</translation>
    </message>
    <message>
        <source>Choose a passphrase for the keys of this device</source>
        <translation>この端末の鍵のパスフレーズを決めてください</translation>
    </message>
    <message>
        <source>Enter your recovery key</source>
        <translation>復元キーを入力してください</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>パスフレーズを入力してください</translation>
    </message>
    <message>
        <source>Make the passphrase longer, or leave it out</source>
        <translation>パスフレーズを長くするか、省いてください</translation>
    </message>
    <message>
        <source>Put the recovery key somewhere safe</source>
        <translation>復元キーを安全な場所に置いてください</translation>
    </message>
    <message>
        <source>Enter group %L1 of the recovery key</source>
        <translation>復元キーの第%L1グループを入力してください</translation>
    </message>
    <message>
        <source>Enter the address of your server</source>
        <translation>サーバーのアドレスを入力してください</translation>
    </message>
    <message>
        <source>Give this device a name</source>
        <translation>この端末に名前を付けてください</translation>
    </message>
    <message>
        <source>Continue: server</source>
        <translation>続ける: サーバー</translation>
    </message>
    <message>
        <source>Continue: unlock your data</source>
        <translation>続ける: データを開く</translation>
    </message>
    <message>
        <source>Continue: lock your data</source>
        <translation>続ける: データをロック</translation>
    </message>
    <message>
        <source>Continue: choose what syncs</source>
        <translation>続ける: 同期するものを選ぶ</translation>
    </message>
    <message>
        <source>Continue: check and start</source>
        <translation>続ける: 確認と開始</translation>
    </message>
    <message>
        <source>Start syncing</source>
        <translation>同期を始める</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Locked blocks of up to 256 KB, and their size</source>
        <translation>256 KBまでのロックされたブロックと、その大きさ</translation>
    </message>
    <message>
        <source>When each block was sent, and from which address</source>
        <translation>各ブロックが送られた時刻と、送り元のアドレス</translation>
    </message>
    <message>
        <source>How many devices you have, their public keys and what each may do</source>
        <translation>端末の数、その公開鍵、それぞれができること</translation>
    </message>
    <message>
        <source>Titles, notes, names of projects and devices</source>
        <translation>タイトル、メモ、プロジェクトと端末の名前</translation>
    </message>
    <message>
        <source>Your passphrase or recovery key</source>
        <translation>パスフレーズや復元キー</translation>
    </message>
    <message>
        <source>Projects marked “this device only”</source>
        <translation>「この端末のみ」のプロジェクト</translation>
    </message>
    <message>
        <source>Enter all eight groups of your recovery key</source>
        <translation>復元キーの 8つのグループをすべて入力してください</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>アドレスを確認してください</translation>
    </message>
    <message>
        <source>Compare the recovery key with your copy</source>
        <translation>復元キーを控えと見比べてください</translation>
    </message>
</context>
<context>
    <name>sennight::SyncView</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>もう一度加わる</translation>
    </message>
    <message>
        <source>Keep using it alone</source>
        <translation>単独で使い続ける</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>パスフレーズを入力…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>アドレスを確認</translation>
    </message>
    <message>
        <source>Sync is off and your account is deleted. Everything stays on this device.</source>
        <translation>同期をオフにし、アカウントを削除しました。すべてはこの端末に残ります。</translation>
    </message>
    <message>
        <source>Sync is off. Everything stays on this device.</source>
        <translation>同期をオフにしました。すべてはこの端末に残ります。</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys. Check capital letters.</source>
        <translation>このパスフレーズでは鍵が開きません。大文字と小文字を確認してください。</translation>
    </message>
    <message>
        <source>It stays on this device from now on.</source>
        <translation>これからはこの端末に残ります。</translation>
    </message>
    <message>
        <source>It goes to your other devices, too.</source>
        <translation>ほかの端末にも送られます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, what waits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting sync up…</source>
        <translation>同期を設定中…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>Syncing %L1 of %L2…</source>
        <translation>同期中 %L1/%L2…</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>この端末のみ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>Back online · sending %Ln</source>
        <translation>
            <numerusform>オンラインに復帰 · %Ln件送信中</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync paused</source>
        <translation>同期は一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%Ln件を解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>10:41</comment>
        <translation>同期済み %1</translation>
    </message>
    <message>
        <source>%1 was removed from your devices by %2, %3. Everything on it stays; it no longer syncs.</source>
        <translation>%1は%2によってあなたの端末から外されました(%3)。中のものはすべて残り、同期はしなくなります。</translation>
    </message>
    <message>
        <source>Keep using it alone, or join again.</source>
        <translation>単独で使い続けるか、もう一度加わってください。</translation>
    </message>
    <message>
        <source>Cannot reach %1. %2; your changes are safe here.</source>
        <comment>place, when again</comment>
        <translation>%1につながりません。%2。変更はここに無事にあります。</translation>
    </message>
    <message numerus="yes">
        <source>There is no room left on the server. Nothing was lost; %Ln changes wait here.</source>
        <translation>
            <numerusform>サーバーに空きがありません。失われたものはなく、変更%Ln件がここで待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln minutes</source>
        <translation>
            <numerusform>%Ln分後にもう一度試します</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>同期は一時停止中</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>すべて最新です</translation>
    </message>
    <message>
        <source>Changes are about to go out</source>
        <translation>変更がまもなく送られます</translation>
    </message>
    <message>
        <source>Waiting for other devices</source>
        <translation>ほかの端末を待っています</translation>
    </message>
    <message>
        <source>Nothing leaves this device. You can turn sync on in Settings.</source>
        <translation>この端末からは何も出ません。同期は設定でオンにできます。</translation>
    </message>
    <message>
        <source>Sync is paused. Nothing is waiting.</source>
        <translation>同期は一時停止中です。待っているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Sync is paused. %Ln changes are safe on this device.</source>
        <translation>
            <numerusform>同期は一時停止中です。変更%Ln件はこの端末に無事にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep working. This computer is not online.</source>
        <translation>作業を続けられます。このコンピューターはオフラインです。</translation>
    </message>
    <message numerus="yes">
        <source>You can keep working. %Ln changes will go out when this computer is back online.</source>
        <translation>
            <numerusform>作業を続けられます。このコンピューターがオンラインに戻ると、変更%Ln件が送られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices changed the same thing before they could talk. Both versions are safe; choose when you like.</source>
        <translation>互いに連絡がつく前に、2台の端末が同じものを変更しました。どちらの版も無事です。いつでも選べます。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes off, so other devices may show odd times.</source>
        <translation>
            <numerusform>このコンピューターの時計が%Ln分ずれているため、ほかの端末でおかしな時刻が表示されることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep working meanwhile.</source>
        <translation>その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <comment>10:41</comment>
        <translation>最後の同期 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>last sync, what waits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing waiting to go</source>
        <translation>待っているものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting to go</source>
        <translation>
            <numerusform>変更%Ln件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>keys in the system keychain</source>
        <translation>鍵はシステムのキーチェーンに</translation>
    </message>
    <message>
        <source>keys in a file under a passphrase</source>
        <translation>鍵はパスフレーズでロックされたファイルに</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>6.2 MB</comment>
        <translation>%1、ロック済み</translation>
    </message>
    <message>
        <source>This device may edit again. What you changed meanwhile is safe here.</source>
        <translation>このデバイスはまた編集できます。その間の変更はここに安全に残っています。</translation>
    </message>
    <message>
        <source>Join again, and it goes out.</source>
        <translation>もう一度参加すると送られます。</translation>
    </message>
    <message>
        <source>The clock settings did not open.</source>
        <translation>時計の設定を開けませんでした。</translation>
    </message>
    <message>
        <source>Set the time in the settings of your system.</source>
        <translation>システムの設定で時刻を合わせてください。</translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>a time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>新しく設定</translation>
    </message>
    <message>
        <source>Turn sync off</source>
        <translation>同期をオフにする</translation>
    </message>
    <message>
        <source>A new device joined your devices %1</source>
        <comment>today at 14:03</comment>
        <translation>新しい端末があなたの端末に加わりました(%1)</translation>
    </message>
    <message>
        <source>“%1” joined your devices %2</source>
        <comment>name, today at 14:03</comment>
        <translation>「%1」があなたの端末に加わりました(%2)</translation>
    </message>
    <message>
        <source>%1. If that was not you, remove it.</source>
        <comment>what it may do</comment>
        <translation>%1。心当たりがなければ、外してください。</translation>
    </message>
    <message>
        <source>%1. If that was not you, remove it on a device with full trust.</source>
        <comment>what it may do</comment>
        <translation>%1。心当たりがなければ、完全に信頼された端末で外してください。</translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>今もう一度試しています</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln seconds</source>
        <translation>
            <numerusform>%Ln秒後にもう一度試します</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync is on</source>
        <translation>同期はオンです</translation>
    </message>
    <message>
        <source>The account is not deleted.</source>
        <translation>アカウントは削除されません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who joined, what it may do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Account deletion waits</source>
        <translation>アカウントの削除待ち</translation>
    </message>
    <message>
        <source>Your account is about to be deleted</source>
        <translation>アカウントはまもなく削除されます</translation>
    </message>
    <message>
        <source>It is deleted as soon as the server can be reached. Until then you can keep it.</source>
        <translation>サーバーにつながり次第、削除されます。それまでは残すこともできます。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln changes have gone out.</source>
        <translation>
            <numerusform>%Ln件の変更をすべて送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>端末を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were deleted on another device.</source>
        <translation>
            <numerusform>%Ln件が別の端末で削除されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of what was here was made first. You can bring it back from there.</source>
        <translation>その前に、ここにあったもののバックアップを作りました。そこから戻せます。</translation>
    </message>
    <message>
        <source>The server has everything that syncs from here. Only your devices can read it.</source>
        <translation>ここから同期するものはすべてサーバーにあります。読めるのはあなたの端末だけです。</translation>
    </message>
</context>
<context>
    <name>sennight::TextDrafts</name>
    <message>
        <source>“%1” was changed elsewhere. What you wrote is kept</source>
        <translation>「%1」が別の場所で変更されました。書いた内容は残っています</translation>
    </message>
</context>
<context>
    <name>sennight::TimerView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Away for %1. Keep them, or take them off?</source>
        <translation>%1離席していました。記録に残しますか、差し引きますか？</translation>
    </message>
    <message>
        <source>Takes %1 off %2</source>
        <translation>%2から%1を差し引きます</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>%1を差し引きました</translation>
    </message>
</context>
<context>
    <name>sennight::TodoEditorView</name>
    <message>
        <source>The title was changed elsewhere</source>
        <translation>タイトルが別の場所で変更されました</translation>
    </message>
    <message>
        <source>The notes were changed elsewhere</source>
        <translation>メモが別の場所で変更されました</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere.</source>
        <translation>「%1」が別の場所で削除されました。</translation>
    </message>
    <message>
        <source>Go on writing to put it back, or close it with Esc.</source>
        <translation>書き続けると元に戻ります。Escで閉じることもできます。</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <extracomment>a reminder that was put off; %1: &quot;today 11:40&quot;</extracomment>
        <translation>再通知 %1</translation>
    </message>
</context>
<context>
    <name>sennight::TodoFace</name>
    <message>
        <source>Waiting to sync</source>
        <translation>同期待ち</translation>
    </message>
    <message>
        <source>Stays on this device</source>
        <translation>このデバイスだけ</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>Waits for another todo</source>
        <translation>ほかのタスクのあと</translation>
    </message>
    <message>
        <source>Reminder at %1</source>
        <translation>リマインダー %1</translation>
    </message>
</context>
<context>
    <name>sennight::TodoPickerView</name>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>45m, 1h 30m</source>
        <translation>45分、1時間30分</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>fri, 13 nov, +3d, next week</source>
        <translation>金曜、11月13日、+3d、来週</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>fri, 13 nov, 2026-12-03</source>
        <translation>金曜、11月13日、2026-12-03</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Name of a project</source>
        <translation>プロジェクトの名前</translation>
    </message>
    <message>
        <source>Project of the goal</source>
        <translation>目標のプロジェクト</translation>
    </message>
    <message>
        <source>Goal of this week</source>
        <translation>今週の目標</translation>
    </message>
    <message>
        <source>Name of a goal</source>
        <translation>目標の名前</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>at 11:30, 15m before it is due</source>
        <translation>11:30、15時</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>every mon, every 2 weeks, after 3 days</source>
        <translation>毎週月曜、毎月、after 3 days</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>待機日</translation>
    </message>
    <message>
        <source>mon, 13 nov, +14d</source>
        <translation>月曜、11月13日、+14d</translation>
    </message>
    <message>
        <source>Not before this is done</source>
        <translation>先に終えるタスク</translation>
    </message>
    <message>
        <source>Words of another todo</source>
        <translation>ほかのタスクの言葉</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ステップを追加</translation>
    </message>
    <message>
        <source>What is to be done first?</source>
        <translation>先に何をしますか？</translation>
    </message>
    <message>
        <source>A step of</source>
        <translation>上位のタスク</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>high, medium, low</source>
        <translation>高、中、低</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>dumped, matched, refined</source>
        <translation>書き出し済み、振り分け済み、具体化済み</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>13 nov, next week, 2026-W50</source>
        <translation>11月13日、来週、2026-W50</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Of no other</source>
        <translation>上位のタスクなし</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>優先度なし</translation>
    </message>
    <message>
        <source>Dumped</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>振り分け済み</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>具体化済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>予定済み</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Follow from the facts</source>
        <translation>内容から自動で決める</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>mon</source>
        <translation>月曜</translation>
    </message>
    <message>
        <source>Not to wait</source>
        <translation>待機しない</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>見積もりなし</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>金曜</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>after 3 days</source>
        <translation>完了の3日後</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>繰り返しなし</translation>
    </message>
    <message>
        <source>This cannot be read. Try %1.</source>
        <translation>読み取れません。例：%1</translation>
    </message>
    <message>
        <source>There is no project called %1. Clear the field to see them all.</source>
        <translation>%1というプロジェクトはありません。欄を空にすると、すべて表示されます。</translation>
    </message>
    <message>
        <source>There is no open todo called %1. Try one of its words.</source>
        <translation>%1という未完了のタスクはありません。含まれる単語で試してください。</translation>
    </message>
    <message>
        <source>This week has no goal called %1. Clear the field to see them all.</source>
        <translation>今週は%1という目標はありません。欄を空にすると、すべて表示されます。</translation>
    </message>
</context>
<context>
    <name>sennight::TrayView</name>
    <message>
        <source>Sennight: %1</source>
        <translation>Sennight：%1</translation>
    </message>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1を一時停止</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1を開始</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>%1を完了</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
</context>
<context>
    <name>sennight::TriageView</name>
    <message>
        <source>you wrote “%1”</source>
        <translation>「%1」と書かれています</translation>
    </message>
    <message numerus="yes">
        <source>“%1” appears in %Ln of its todos</source>
        <translation>
            <numerusform>「%1」がこのプロジェクトの%Ln件のタスクにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar todos took %1</source>
        <translation>
            <numerusform>似たタスク%Ln件は%1かかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>a goal of %1 this week</source>
        <translation>%1の今週の目標</translation>
    </message>
    <message>
        <source>%1, any day</source>
        <comment>of a week</comment>
        <translation>%1中</translation>
    </message>
    <message>
        <source>would be at %1</source>
        <translation>予定は%1になります</translation>
    </message>
    <message>
        <source>today is full</source>
        <translation>今日はいっぱい</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <comment>a weekday</comment>
        <translation>%1はいっぱい</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how full a day would be</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <comment>high, medium, low</comment>
        <translation>優先度：%1</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>リマインダー %1</translation>
    </message>
    <message>
        <source>Not shown again for this todo</source>
        <translation>このタスクにはもう表示しません</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一歩</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>予定に入れる</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次へ：%1</translation>
    </message>
    <message>
        <source>Next todo</source>
        <translation>次のタスク</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>Triage is done: %Ln todos</source>
        <translation>
            <numerusform>仕分けが終わりました：%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the Inbox any more</source>
        <translation>%1はもうインボックスにありません</translation>
    </message>
    <message>
        <source>Dumped %1</source>
        <translation>書き出し：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one todo a line, two at least.</source>
        <translation>1行に1件、2行以上で書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos in its place</source>
        <translation>
            <numerusform>代わりに%Ln件のタスクになります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::Wordmark</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
</context>
</TS>
